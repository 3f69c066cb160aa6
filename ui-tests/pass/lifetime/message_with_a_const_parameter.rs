// The number written out.

use pinwire::prelude::*;

#[derive(Message)]
struct Book {
    prices: [i64; 8],
}

pub(crate) fn main() {}
