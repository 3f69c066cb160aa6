// The tag is read after the offsets are known.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    id: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    kind: u8,
    #[pinwire(tag = kind)]
    body: Body<'a>,
}

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Body<'a> {
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
}

fn main() {}
