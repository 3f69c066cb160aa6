// Ignored, old messages would not be read.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(sinse = 2)]
    flags: Option<u32>,
}

fn main() {}
