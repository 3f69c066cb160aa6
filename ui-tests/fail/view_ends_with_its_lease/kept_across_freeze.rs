// A view for writing must not live beside readers.
// expect: E0505
// rows: A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut lease = Pool::new().unwrap().lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    let mut tick = Tick::view_mut(&mut lease).unwrap();
    let shared = lease.freeze();
    tick.set_side(b'S');
    assert_eq!(&*shared, b"B");
}
