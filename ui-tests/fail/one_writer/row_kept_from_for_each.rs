// The next row would be changed while the last one can be.
// expect: E0521
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

fn main() {
    let mut bytes = Order { legs: vec![Leg { ratio: 1 }] }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    let mut kept = Vec::new();
    order.legs_mut().for_each(|leg| kept.push(leg));
}
