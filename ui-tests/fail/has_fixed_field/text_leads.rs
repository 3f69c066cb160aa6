// A packet of nothing but text.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Name<'a> {
    #[pinwire(prefix = u8)]
    text: &'a str,
}

fn main() {}
