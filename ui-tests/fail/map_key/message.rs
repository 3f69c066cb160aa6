// Which of two messages comes first?
// expect: E0277

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message, PartialEq, Eq, PartialOrd, Ord)]
struct Leg {
    ratio: i16,
}

#[derive(Message)]
struct Book {
    lots: BTreeMap<Leg, u32>,
}

fn main() {}
