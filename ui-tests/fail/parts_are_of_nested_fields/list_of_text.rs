// Ends could be set between two others.
// expect: E0599

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    names: Vec<String>,
}

fn edit(order: &mut OrderMut<'_>) {
    order.names_mut().set(0, &7).unwrap().unwrap();
}

fn main() {}
