// An identifier.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(rename = "Seven")]
struct Order {
    id: u64,
}

pub(crate) fn main() {}
