// In front of all that varies.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    #[pinwire(tag = kind)]
    body: Body<'a>,
}

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Body<'a> {
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
}

pub(crate) fn main() {
    assert_eq!(Frame::view(b"\x01\x02hi").unwrap().name(), "hi");
}
