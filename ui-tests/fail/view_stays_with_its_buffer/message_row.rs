// A row outlives its list, but not the bytes.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

fn main() {
    let leg;
    {
        let bytes = Order { legs: vec![Leg { ratio: 3 }] }.to_vec().unwrap();
        leg = Order::view(&bytes).unwrap().legs().get(0);
    }
    assert_eq!(leg.unwrap().ratio(), 3);
}
