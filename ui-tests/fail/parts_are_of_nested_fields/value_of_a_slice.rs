// The slice is lent out while its parts are changed.
// expect: E0502

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    sizes: Vec<u32>,
}

fn main() {
    let mut bytes = Order { sizes: vec![1, 2] }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    let first = order.as_view().sizes();
    order.sizes_mut().set(1, &7).unwrap().unwrap();
    assert_eq!(first.get(0), Some(1));
}
