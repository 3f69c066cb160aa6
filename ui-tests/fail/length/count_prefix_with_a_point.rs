// Half an element.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line {
    kind: u8,
    #[pinwire(count_prefix = f32)]
    sizes: Vec<u16>,
}

fn main() {}
