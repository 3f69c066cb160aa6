// A row of a lazy list may outlive its list, but not the bytes.
// expect: E0597
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

fn main() {
    let leg: Option<LegLazy<'_>>;
    {
        let bytes = Order { id: 7, legs: vec![] }.to_vec().unwrap();
        leg = Order::lazy(&bytes).unwrap().legs().unwrap().get(0);
    }
    let _ = leg.map(|leg| leg.ratio());
}
