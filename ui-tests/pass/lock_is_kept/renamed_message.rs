// The schema's name stays.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(rename = "Order")]
struct NewOrder {
    id: u64,
    note: String,
}

pinwire::lock!("order.lock", NewOrder);

pub(crate) fn main() {}
