// Another field.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = u32)]
    flags: (),
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_id(7);
}

pub(crate) fn main() {}
