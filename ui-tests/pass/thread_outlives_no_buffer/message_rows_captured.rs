// The thread owns the bytes.
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

pub(crate) fn main() {
    let bytes = Order { legs: vec![] }.to_vec().unwrap();
    spawn(move || assert!(Order::view(&bytes).unwrap().legs().is_empty()));
}
