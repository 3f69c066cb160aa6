// The thread would read a lease of a function that has ended.
// expect: E0373
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

fn main() {
    let lease = receive(&Pool::new().unwrap());
    spawn(|| lease.len());
}
