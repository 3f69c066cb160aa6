// The text alone.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    note: String,
}

pub(crate) fn main() {}
