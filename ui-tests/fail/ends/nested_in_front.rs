// What follows the nested packet would be a part of it.
// expect: E0080
// rows: A3-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Inner {
    kind: u8,
    #[pinwire(rest)]
    text: String,
}

#[derive(Packet)]
struct Outer {
    kind: u8,
    #[pinwire(nested)]
    inner: Inner,
    check: u8,
}

fn main() {}
