// Ascending.

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<u64, u32>,
}

pub(crate) fn main() {}
