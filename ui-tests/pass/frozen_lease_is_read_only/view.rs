// Written before it is frozen.
// rows: A3-6

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: [u8; 3],
}

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"abc").unwrap();
    assert!(Tick::view_mut(&mut lease).is_ok());
    assert!(lease.freeze().len() >= 3);
}
