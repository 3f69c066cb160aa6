// The caller gets the lease and the proof in one.
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

fn read(pool: &Pool) -> Validated<Tick> {
    Validated::new(receive(pool)).unwrap()
}

pub(crate) fn main() {
    assert_eq!(read(&Pool::new().unwrap()).view().side(), b'B');
}
