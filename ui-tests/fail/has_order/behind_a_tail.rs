// Which byte comes first?
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: &'a str,
    checksum: u16,
}

fn main() {}
