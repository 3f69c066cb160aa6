// A struct for each type.

use pinwire::prelude::*;

#[derive(Message)]
struct Level {
    price: i64,
}

pub(crate) fn main() {}
