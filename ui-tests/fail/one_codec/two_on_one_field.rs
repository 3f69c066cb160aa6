// Is the value refused when it differs, or read as none?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    #[pinwire(const = 7, null = 0)]
    version: u16,
    price: u32,
}

fn main() {}
