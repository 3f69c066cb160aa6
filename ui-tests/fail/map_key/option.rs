// None has no place on the wire among numbers.
// expect: E0277

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<Option<u8>, u32>,
}

fn main() {}
