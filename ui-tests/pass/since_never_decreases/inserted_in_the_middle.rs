// Messages grow at their end.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    venue: Option<u16>,
    #[pinwire(since = 3)]
    flags: Option<u32>,
}

pub(crate) fn main() {}
