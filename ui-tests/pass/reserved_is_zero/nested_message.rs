// The place of an option.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = Option<Leg>)]
    leg: (),
}

pub(crate) fn main() {}
