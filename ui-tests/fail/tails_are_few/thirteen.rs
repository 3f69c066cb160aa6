// No tuple of views is that long.
// expect: pinwire

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
    #[pinwire(prefix = u8)]
    l: &'a [u8],
    #[pinwire(prefix = u8)]
    m: &'a [u8],
}

fn main() {}
