// A view of what came back.
// rows: A2-6

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let mut lease = pool.lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    let ticket = lease.park().unwrap();
    let lease = pool.unpark(ticket).unwrap();
    let tick = Tick::view(&lease).unwrap();
    assert_eq!(tick.side(), b'B');
}
