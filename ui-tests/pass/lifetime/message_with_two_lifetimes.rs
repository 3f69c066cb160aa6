// One lifetime for all that is borrowed.

use pinwire::prelude::*;

#[derive(Message)]
struct Quote<'a> {
    symbol: &'a str,
    venue: &'a str,
}

pub(crate) fn main() {}
