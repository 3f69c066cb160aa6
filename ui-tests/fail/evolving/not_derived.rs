// What does not say its versions cannot be compared.
// expect: E0277

use pinwire::prelude::*;

struct Leg {
    ratio: i16,
}

#[derive(Message)]
struct Order {
    id: u64,
    sizes: Vec<u32>,
}

pinwire::assert_compatible!(Order => Leg);

fn main() {}
