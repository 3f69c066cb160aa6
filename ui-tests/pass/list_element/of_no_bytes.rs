// Elements that can be counted.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    marks: Vec<[u8; 1]>,
}

pub(crate) fn main() {
    let order = Order { marks: vec![] };
    assert!(order.to_vec().is_ok());
}
