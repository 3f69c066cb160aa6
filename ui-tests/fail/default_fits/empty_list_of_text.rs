// Text is written in quotes.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = [])]
    note: String,
}

fn main() {}
