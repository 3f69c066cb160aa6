// With a place of one's own a setter would write anywhere in checked bytes.
// expect: E0603
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn edit(order: &mut OrderMut<'_>, _: &pinwire::message::layout::Place) {
    order.set_id(7);
}

fn main() {}
