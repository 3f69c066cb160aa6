// A list of pairs.

use pinwire::prelude::*;

#[derive(Message)]
struct Book {
    levels: Vec<(u64, u32)>,
}

pub(crate) fn main() {}
