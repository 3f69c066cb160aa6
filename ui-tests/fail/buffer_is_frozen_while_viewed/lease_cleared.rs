// The next message would be written over the one that is viewed.
// expect: E0502
// rows: A1-4, A1-6

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"B").unwrap();
    let tick = Tick::view(&lease).unwrap();
    lease.clear();
    assert_eq!(tick.side(), b'B');
}
