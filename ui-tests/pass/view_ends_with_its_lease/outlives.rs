// The lease lives as long; the pool need not.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn receive(pool: &Pool) -> Lease {
    let mut lease = pool.lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    lease.freeze()
}

pub(crate) fn main() {
    let lease;
    {
        lease = receive(&Pool::new().unwrap());
    }
    let tick = Tick::view(&lease).unwrap();
    assert_eq!(tick.side(), b'B');
}
