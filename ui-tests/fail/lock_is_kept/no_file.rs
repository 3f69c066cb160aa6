// Nothing is recorded yet: it begins with an empty file.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    note: String,
}

pinwire::lock!("orders.lock", Order);

fn main() {}
