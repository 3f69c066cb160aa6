// Read when the view is done with.
// rows: A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"B").unwrap();
    let tick = Tick::view(&lease).unwrap();
    assert_eq!(tick.side(), b'B');
    lease.fill(|all| std::io::Read::read(&mut std::io::empty(), all)).unwrap();
}
