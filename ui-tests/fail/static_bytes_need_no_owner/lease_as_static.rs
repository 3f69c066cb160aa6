// The slot is the next one's when the lease ends.
// expect: E0597
// rows: A2-12

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
    let lease = receive(&Pool::new().unwrap());
    let tick: TickView<'static> = Tick::view(&lease).unwrap();
    assert_eq!(tick.side(), b'B');
}
