// A packet with another constant is not this packet.
// expect: E0599
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(const = 7)]
    kind: u8,
    side: u8,
}

fn main() {
    let mut buffer = [7, b'B'];
    Tick::view_mut(&mut buffer).unwrap().set_kind(8);
}
