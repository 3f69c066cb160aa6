// What was released is still sent.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pinwire::lock!("order.lock", Order);

fn main() {}
