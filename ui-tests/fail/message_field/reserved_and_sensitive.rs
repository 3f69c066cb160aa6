// Nothing is printed of a place that holds nothing.
// expect: pinwire
// rows: A4-1, A5-11

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = String, sensitive)]
    password: (),
}

fn main() {}
