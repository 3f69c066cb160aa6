// Nothing says how many there are.
// expect: E0080

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    marks: Vec<[u8; 0]>,
}

fn main() {
    let order = Order { marks: vec![] };
    assert!(order.to_vec().is_ok());
}
