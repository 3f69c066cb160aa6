// A vector of borrowed text.

use pinwire::prelude::*;

#[derive(Message)]
struct Order<'a> {
    names: Vec<&'a str>,
}

fn own<'a>(order: OrderView<'a>) -> Order<'a> {
    order.to_value()
}

pub(crate) fn main() {}
