// It keeps the value.
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

pub(crate) fn main() {
    let mut last = None;
    each(&mut |order| last = Some(order.to_value()));
    assert_eq!(last.unwrap().id, 7);
}
