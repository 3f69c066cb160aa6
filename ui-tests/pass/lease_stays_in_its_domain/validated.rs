// Encoded in its own domain.
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

pub(crate) fn main() {
    let order = Pool::builder().domain::<Risk>().build().unwrap().encode(&Order { id: 7 }).unwrap();
    assert_eq!(check(order), 7);
}
