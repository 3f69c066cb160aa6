// A message around it has room for the flag.

use pinwire::prelude::*;

#[derive(Message)]
struct Bid {
    price: Option<i64>,
}

#[derive(Message)]
struct Book {
    bids: Vec<Bid>,
}

pub(crate) fn main() {}
