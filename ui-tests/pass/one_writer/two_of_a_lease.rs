// One after the other.
// rows: A3-6, B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    Tick::view_mut(&mut lease).unwrap().set_side(b'S');
    Tick::view_mut(&mut lease).unwrap().set_side(b'B');
    assert_eq!(&*lease, b"B");
}
