// A number that means none.

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<u8, u32>,
}

pub(crate) fn main() {}
