// Elements that no message holds cannot be borrowed from one.
// expect: E0277
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = [1, 2])]
    sizes: Vec<u32>,
}

fn main() {}
