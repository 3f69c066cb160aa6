// Bytes are bytes anywhere.

use pinwire::prelude::*;

#[derive(Message)]
struct Order<'a> {
    sizes: &'a [u8],
}

fn own<'a>(order: OrderView<'a>) -> Order<'a> {
    order.to_value()
}

pub(crate) fn main() {}
