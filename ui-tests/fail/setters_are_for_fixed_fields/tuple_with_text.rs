// The new text could be longer than its place.
// expect: E0599

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    at: (u32, String),
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_at((1, "x".to_owned())).unwrap();
}

fn main() {
    let mut bytes = Order { at: (7, "y".to_owned()) }.to_vec().unwrap();
    edit(&mut Order::view_mut(&mut bytes).unwrap());
}
