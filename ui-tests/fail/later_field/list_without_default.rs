// Absent and empty are not the same thing: which is meant?
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    sizes: Vec<u32>,
}

fn main() {}
