// The socket would write over the message that is viewed.
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
    lease.fill(|all| std::io::Read::read(&mut std::io::empty(), all)).unwrap();
    assert_eq!(tick.side(), b'B');
}
