// The buffer lives as long as the rows.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    name: String,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

pub(crate) fn main() {
    let bytes = Order { legs: vec![] }.to_vec().unwrap();
    let names: Vec<&str> = Order::view(&bytes).unwrap().legs().iter().rev().map(|leg| leg.name()).collect();
    assert!(names.is_empty());
}
