// Its order is another one in each run, and equal values would have different bytes.
// expect: E0277

use pinwire::prelude::*;

use std::collections::HashMap;

#[derive(Message)]
struct Book {
    lots: HashMap<u64, u32>,
}

fn main() {}
