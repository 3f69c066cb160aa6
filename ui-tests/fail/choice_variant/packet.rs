// A packet is frozen, and what a variant holds may grow.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Level {
    price: i64,
}

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Quoted(Level),
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
