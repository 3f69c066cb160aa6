// A price in ticks.

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<i64, u32>,
}

pub(crate) fn main() {}
