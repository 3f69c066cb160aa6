// Two writers in one slot.
// expect: E0499
// rows: A3-6, B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut lease = Pool::new().unwrap().lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    let mut first = Tick::view_mut(&mut lease).unwrap();
    let mut second = Tick::view_mut(&mut lease).unwrap();
    first.set_side(b'S');
    second.set_side(b'B');
}
