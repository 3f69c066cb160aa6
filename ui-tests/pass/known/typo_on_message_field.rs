// The word as the table has it.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    flags: Option<u32>,
}

pub(crate) fn main() {}
