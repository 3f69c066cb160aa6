// One option.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    stop: Option<i64>,
}

pub(crate) fn main() {}
