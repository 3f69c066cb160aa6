// Its place is kept.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = String)]
    note: (),
}

pinwire::lock!("order.lock", Order);

pub(crate) fn main() {}
