// A variant is a packet of its own, with its own view.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message {
    #[pinwire(tag = b'T')]
    Tick { side: u8 },
}

fn main() {}
