// A second lease for the next message.
// rows: A1-4, A1-6

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let mut lease = pool.lease(8).unwrap();
    lease.push_slice(b"B").unwrap();
    let tick = Tick::view(&lease).unwrap();
    pool.lease(8).unwrap().clear();
    assert_eq!(tick.side(), b'B');
}
