// Six mistakes that would take six builds to find one after the other; nothing else is reported.
// expect: pinwire
// errors: 6

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(be)]
struct Order {
    #[pinwire(default = 0)]
    id: u64,
    legs: Vec<Order>,
    #[pinwire(since = 3)]
    venue: Option<u16>,
    #[pinwire(since = 2)]
    flags: Option<u32>,
    #[pinwire(since = 3, reserved = Option<u32>)]
    gone: u32,
    #[pinwire(since = 3, default = "none", default = "-")]
    note: String,
}

fn main() {
    let bytes = [0; 40];
    let order: OrderView<'_> = Order::view(&bytes).unwrap();
    order.id();
}
