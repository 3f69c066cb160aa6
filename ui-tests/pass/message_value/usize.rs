// One size.

use pinwire::prelude::*;

#[derive(Message)]
struct Page {
    number: u64,
}

pub(crate) fn main() {}
