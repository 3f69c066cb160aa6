// Old messages would have a value of another type.
// expect: E0308
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = 0)]
    note: String,
}

fn main() {}
