// The caller would get a view of a slot that is free.
// expect: E0515
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

fn read(pool: &Pool) -> TickView<'static> {
    let lease = receive(pool);
    Tick::view(&lease).unwrap()
}

fn main() {
    read(&Pool::new().unwrap());
}
