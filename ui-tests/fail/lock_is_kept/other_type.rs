// What was released has eight bytes there.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u32,
    note: String,
}

pinwire::lock!("order.lock", Order);

fn main() {}
