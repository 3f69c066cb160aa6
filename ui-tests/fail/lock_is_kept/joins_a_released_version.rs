// Messages of version 1 without the field are out there.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    note: String,
    flags: u32,
}

pinwire::lock!("order.lock", Order);

fn main() {}
