// The closure sees each message only while it is called.
// expect: E0521
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn each(handler: &mut dyn FnMut(OrderView<'_>)) {
    let bytes = Order { id: 7 }.to_vec().unwrap();
    handler(Order::view(&bytes).unwrap());
}

fn main() {
    let mut last = None;
    each(&mut |order| last = Some(order));
}
