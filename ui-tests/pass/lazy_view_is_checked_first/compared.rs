// Views of checked bytes are compared.
// rows: A2-11

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    legs: Vec<Leg>,
}

fn same(a: OrderLazy<'_>, b: OrderLazy<'_>) -> Result<bool, Error> {
    Ok(a.check()? == b.check()?)
}

pub(crate) fn main() {
    let bytes = Order { id: 7, legs: vec![Leg { ratio: 1 }] }.to_vec().unwrap();
    assert_eq!(same(Order::lazy(&bytes).unwrap(), Order::lazy(&bytes).unwrap()), Ok(true));
}
