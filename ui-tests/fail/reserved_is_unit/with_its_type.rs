// A value that would be neither written nor read.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = Option<u32>)]
    flags: Option<u32>,
}

fn main() {}
