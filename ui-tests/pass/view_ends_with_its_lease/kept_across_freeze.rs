// Written through it first.
// rows: A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    let mut tick = Tick::view_mut(&mut lease).unwrap();
    tick.set_side(b'S');
    let shared = lease.freeze();
    assert_eq!(&*shared, b"S");
}
