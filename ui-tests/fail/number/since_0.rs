// The first version is 1.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    #[pinwire(since = 0)]
    id: u64,
}

fn main() {}
