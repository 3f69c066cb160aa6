// Less than none.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    n: i16,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
}

fn main() {}
