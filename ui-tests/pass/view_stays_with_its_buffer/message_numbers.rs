// The buffer lives as long as the list.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    sizes: Vec<u32>,
}

pub(crate) fn main() {
    let bytes = Order { sizes: vec![7] }.to_vec().unwrap();
    let sizes = Order::view(&bytes).unwrap().sizes();
    assert_eq!(sizes.get(0), Some(7));
}
