// The view would see the kernel write.
// expect: E0505
// rows: A2-6

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let pool = Pool::new().unwrap();
    let mut lease = pool.lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    let tick = Tick::view(&lease).unwrap();
    let ticket = lease.park().unwrap();
    tick.side();
    drop(pool.unpark(ticket));
}
