// What the iterator gave is borrowed from the bytes.
// expect: E0597
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

fn main() {
    let names: Vec<&str>;
    {
        let bytes = Order { legs: vec![] }.to_vec().unwrap();
        names = Order::view(&bytes).unwrap().legs().iter().rev().map(|leg| leg.name()).collect();
    }
    assert!(names.is_empty());
}
