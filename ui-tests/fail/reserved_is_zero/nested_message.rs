// An empty range is no message, so readers that know the field would refuse it.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = Leg)]
    leg: (),
}

fn main() {}
