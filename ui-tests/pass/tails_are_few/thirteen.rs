// The last ones in a packet of their own.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    a: &'a [u8],
    #[pinwire(prefix = u8)]
    b: &'a [u8],
    #[pinwire(prefix = u8)]
    c: &'a [u8],
    #[pinwire(prefix = u8)]
    d: &'a [u8],
    #[pinwire(prefix = u8)]
    e: &'a [u8],
    #[pinwire(prefix = u8)]
    f: &'a [u8],
    #[pinwire(prefix = u8)]
    g: &'a [u8],
    #[pinwire(prefix = u8)]
    h: &'a [u8],
    #[pinwire(prefix = u8)]
    i: &'a [u8],
    #[pinwire(prefix = u8)]
    j: &'a [u8],
    #[pinwire(prefix = u8)]
    k: &'a [u8],
    #[pinwire(nested)]
    last: Last<'a>,
}

#[derive(Packet)]
struct Last<'a> {
    l: u8,
    #[pinwire(prefix = u8)]
    m: &'a [u8],
}

pub(crate) fn main() {
    let mut bytes = [0; 14];
    bytes[12] = 7;
    assert_eq!(Frame::view(&bytes).unwrap().last().l(), 7);
}
