// A list has 32.

use pinwire::prelude::*;

#[derive(Message)]
struct Samples {
    samples: Vec<f64>,
}

pub(crate) fn main() {
    assert_eq!(<Samples as Message>::SCHEMA.fields.len(), 1);
}
