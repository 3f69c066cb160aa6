// Its size differs between machines.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Page {
    number: usize,
}

fn main() {}
