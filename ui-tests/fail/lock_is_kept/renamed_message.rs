// Is it another message, or the same by another name?
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct NewOrder {
    id: u64,
    note: String,
}

pinwire::lock!("order.lock", NewOrder);

fn main() {}
