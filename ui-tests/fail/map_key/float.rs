// 0.0 and -0.0, and NaN: floats have no one order.
// expect: E0277
// errors: 2

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<f64, u32>,
}

fn main() {}
