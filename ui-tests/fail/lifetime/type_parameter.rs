// `T` could be anything, so the layout would be another one for each use.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Tagged<T> {
    tag: u16,
    value: T,
}

fn main() {}
