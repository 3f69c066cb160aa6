// Which byte comes first?
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(count_prefix = u16)]
    body: &'a [u8],
}

fn main() {}
