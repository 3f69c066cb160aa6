// Others read these bytes at this moment.
// expect: E0596
// rows: A3-6

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: [u8; 3],
}

fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"abc").unwrap();
    let mut lease = lease.freeze();
    assert!(Tick::view_mut(&mut lease).is_err());
}
