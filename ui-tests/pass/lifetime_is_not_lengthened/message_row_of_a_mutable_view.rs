// As long as the list is borrowed.
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

fn first<'a, 'b>(legs: &'b mut RowsMut<'a, Leg>) -> LegMut<'b> {
    legs.get_mut(0).unwrap()
}

use pinwire::RowsMut;

pub(crate) fn main() {}
