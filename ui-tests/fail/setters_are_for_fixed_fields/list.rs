// The new list could be longer than its place.
// expect: E0599

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    sizes: Vec<u32>,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_sizes(vec![1, 2]);
}

fn main() {}
