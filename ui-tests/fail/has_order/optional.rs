// Which byte comes first?
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Line {
    kind: u8,
    #[pinwire(optional)]
    body: Option<u16>,
}

fn main() {}
