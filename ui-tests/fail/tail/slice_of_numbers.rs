// `&[u32]` would have to be aligned and in the host's byte order.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Record<'a> {
    kind: u8,
    #[pinwire(rest)]
    values: &'a [u32],
}

fn main() {}
