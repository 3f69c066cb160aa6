// A field with a name.

use pinwire::prelude::*;

#[derive(Message)]
struct Price {
    ticks: i64,
}

pub(crate) fn main() {}
