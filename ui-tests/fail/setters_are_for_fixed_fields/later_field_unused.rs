// An old message has no place for it: the error must be looked at.
// expect: lint
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
    order.set_flags(1);
}

fn main() {}
