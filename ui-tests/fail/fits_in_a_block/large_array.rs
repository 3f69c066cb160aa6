// Offsets in the block have 16 bits.
// expect: E0080

use pinwire::prelude::*;

#[derive(Message)]
struct Samples {
    samples: [f64; 10_000],
}

fn main() {
    assert_eq!(<Samples as Message>::SCHEMA.fields.len(), 1);
}
