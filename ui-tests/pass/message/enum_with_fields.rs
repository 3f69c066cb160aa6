// A struct for each.

use pinwire::prelude::*;

#[derive(Message)]
struct Trade {
    price: i64,
}

#[derive(Message)]
struct Quote {
    bid: i64,
    ask: i64,
}

pub(crate) fn main() {}
