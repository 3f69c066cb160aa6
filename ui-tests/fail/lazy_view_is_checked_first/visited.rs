// A visitor sees everything, so everything must be checked.
// expect: E0277
// rows: A2-11

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    legs: Vec<Leg>,
}

fn show<V: Visit>(_: V) {}

fn order(order: OrderLazy<'_>) {
    show(order);
}

fn main() {}
