// A plain slice of the lease is borrowed from the lease.
// rows: A1-5, B5-4

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
    let lease = receive(&Pool::new().unwrap());
    let tick;
    {
        let part = &lease[0..1];
        tick = Tick::view(part).unwrap();
    }
    assert_eq!((tick.side(), lease.len()), (b'B', 1));
}
