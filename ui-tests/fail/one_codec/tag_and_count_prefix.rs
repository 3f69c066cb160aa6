// Where does it end?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    n: u8,
    #[pinwire(tag = n, count_prefix = u8)]
    body: Name<'a>,
}

#[derive(Packet)]
struct Name<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

fn main() {}
