// How much place did it take?
// expect: E0277
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = usize)]
    page: (),
}

fn main() {}
