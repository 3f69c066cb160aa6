// It may be absent.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    leg: Option<Leg>,
}

pub(crate) fn main() {}
