// The bytes hold ends, not pointers.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Order<'a> {
    names: &'a [&'a str],
}

fn own<'a>(order: OrderView<'a>) -> Order<'a> {
    order.to_value()
}

fn main() {}
