// It is.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = 0)]
    flags: u32,
}

#[deny(unused_must_use)]
fn edit(order: &mut OrderMut<'_>) {
    order.set_flags(1).unwrap();
}

pub(crate) fn main() {}
