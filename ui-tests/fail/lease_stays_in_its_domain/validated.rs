// The proof does not carry a message over the border.
// expect: E0308
// rows: B1-4, B1-5

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn check(order: Validated<Order, Risk>) -> u64 {
    order.view().id()
}

fn main() {
    let order = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    check(order);
}
