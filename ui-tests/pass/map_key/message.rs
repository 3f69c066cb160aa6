// A number of the message.

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<i16, u32>,
}

pub(crate) fn main() {}
