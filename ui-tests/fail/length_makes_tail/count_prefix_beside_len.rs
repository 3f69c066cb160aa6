// Two words for one end.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    #[pinwire(len = body)]
    length: u16,
    #[pinwire(count_prefix = u8)]
    body: &'a [u8],
}

fn main() {}
