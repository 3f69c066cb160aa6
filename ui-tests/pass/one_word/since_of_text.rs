// A number.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    flags: Option<u32>,
}

pub(crate) fn main() {}
