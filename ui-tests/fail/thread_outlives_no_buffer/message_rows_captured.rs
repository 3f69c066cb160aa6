// The thread may run on when this function has returned.
// expect: E0373
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

fn spawn<F: FnOnce() + Send + 'static>(_: F) {}

fn main() {
    let bytes = Order { legs: vec![] }.to_vec().unwrap();
    spawn(|| assert!(Order::view(&bytes).unwrap().legs().is_empty()));
}
