// A value that means none.

use pinwire::prelude::*;

#[derive(Message)]
struct Book<'a> {
    bids: &'a [i64],
}

pub(crate) fn main() {}
