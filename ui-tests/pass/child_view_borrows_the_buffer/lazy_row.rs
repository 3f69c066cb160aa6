// The list and the order are gone.
// rows: A2-11, B5-4

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

pub(crate) fn main() {
    let bytes = Order { id: 7, legs: vec![Leg { ratio: 3 }] }.to_vec().unwrap();
    let leg: Option<LegLazy<'_>> = {
        let order = Order::lazy(&bytes).unwrap();
        order.legs().unwrap().get(0)
    };
    assert_eq!(leg.map(|leg| leg.ratio()), Some(Ok(3)));
}
