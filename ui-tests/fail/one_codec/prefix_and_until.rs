// Where does it end?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    n: u8,
    #[pinwire(prefix = u8, until = 0)]
    body: &'a [u8],
}

fn main() {}
