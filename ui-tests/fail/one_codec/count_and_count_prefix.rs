// Where does it end?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    n: u8,
    #[pinwire(count = n, count_prefix = u8)]
    body: &'a [u8],
}

fn main() {}
