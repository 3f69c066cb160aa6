// A buffer that grows would move away from under its view. Slots do not move; a message that changes is one too.
// expect: E0502
// rows: A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"B").unwrap();
    let tick = Tick::view(&lease).unwrap();
    lease.push_slice(b"more").unwrap();
    assert_eq!(tick.side(), b'B');
}
