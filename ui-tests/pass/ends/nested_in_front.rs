// A prefix ends it.

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
    #[pinwire(prefix = u8)]
    inner: Inner,
    check: u8,
}

pub(crate) fn main() {
    let bytes = [1, 2, 3, b'a', 4];
    assert_eq!(Outer::view(&bytes).unwrap().check(), 4);
}
