// A proof without a check.
// expect: pinwire
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn forge(lease: Lease) -> Validated<Order> {
    Validated { lease }
}

fn main() {}
