// When the union is written, its tag is not there yet.
// expect: pinwire
// rows: A3-4

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Body<'a> {
    #[pinwire(tag = 1)]
    One(One),
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
}

#[derive(Packet)]
struct One {
    value: u8,
}

#[derive(Packet)]
struct Envelope<'a> {
    #[pinwire(len = note)]
    kind: u8,
    #[pinwire(tag = kind, prefix = u8)]
    body: Body<'a>,
    note: &'a [u8],
}

fn main() {}
