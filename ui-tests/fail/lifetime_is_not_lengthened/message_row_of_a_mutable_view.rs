// While the row can be changed, the list cannot be used.
// expect: lifetime
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

fn first<'a, 'b>(legs: &'b mut RowsMut<'a, Leg>) -> LegMut<'a> {
    legs.get_mut(0).unwrap()
}

use pinwire::RowsMut;

fn main() {}
