// The engine writes to these bytes at this moment.
// expect: E0308
// rows: A2-6, A2-11

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    Order::view(&flight).unwrap();
}
