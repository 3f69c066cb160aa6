// The numbers may not be aligned, or in the other byte order.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Order<'a> {
    sizes: &'a [u32],
}

fn own<'a>(order: OrderView<'a>) -> Order<'a> {
    order.to_value()
}

fn main() {}
