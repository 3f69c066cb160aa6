// A path.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(crate = ::pinwire)]
struct Order {
    id: u64,
}

pub(crate) fn main() {}
