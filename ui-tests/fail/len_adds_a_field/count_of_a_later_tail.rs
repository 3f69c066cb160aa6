// When `name` is written, nobody has counted `sizes`.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Table<'a> {
    #[pinwire(len = name + 2 * n)]
    length: u16,
    n: u8,
    name: &'a str,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
}

fn main() {}
