// The lease is released at the end of the line.
// expect: E0716
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
    let tick = Tick::view(&receive(&Pool::new().unwrap())).unwrap();
    tick.side();
}
