// Two that derive `Message`.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i16,
}

#[derive(Message)]
struct Order {
    id: u64,
    sizes: Vec<u32>,
}

pinwire::assert_compatible!(Leg => Leg);

pub(crate) fn main() {}
