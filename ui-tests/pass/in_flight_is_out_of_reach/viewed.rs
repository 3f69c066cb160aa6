// Completed, it is a lease, and is viewed.
// rows: A2-6, A2-11

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    let lease = flight.complete(0).unwrap();
    assert!(Order::view(&lease).is_err());
}
