// Each has a lease of its own.
// rows: A1-2

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

fn spawn<T: Send + 'static>(_: T) {}

pub(crate) fn main() {
    let lease = receive(&Pool::new().unwrap());
    let theirs = lease.clone();
    spawn(move || theirs.len());
    assert_eq!(lease.len(), 1);
}
