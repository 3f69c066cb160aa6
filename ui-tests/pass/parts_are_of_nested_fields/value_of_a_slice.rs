// What is read is copied.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    sizes: Vec<u32>,
}

pub(crate) fn main() {
    let mut bytes = Order { sizes: vec![1, 2] }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    let first = order.as_view().sizes().get(0);
    order.sizes_mut().set(1, &7).unwrap().unwrap();
    assert_eq!(first, Some(1));
}
