// The lease ends with the block, and the slot is free.
// expect: E0597
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

fn main() {
    let tick;
    {
        let lease = receive(&Pool::new().unwrap());
        tick = Tick::view(&lease).unwrap();
    }
    assert_eq!(tick.side(), b'B');
}
