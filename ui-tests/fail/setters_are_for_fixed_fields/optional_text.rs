// The new text could be longer than its place.
// expect: E0599

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    note: Option<String>,
    stop: Option<i64>,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_note(None);
}

fn main() {}
