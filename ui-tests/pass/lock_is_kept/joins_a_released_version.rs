// A version of its own.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    note: String,
    #[pinwire(since = 2)]
    flags: Option<u32>,
}

pinwire::lock!("order.lock", Order);

pub(crate) fn main() {}
