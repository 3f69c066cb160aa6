// A constant.
// rows: A4-1

use pinwire::prelude::*;

const START: u64 = 7;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = START)]
    sequence: u64,
}

pub(crate) fn main() {}
