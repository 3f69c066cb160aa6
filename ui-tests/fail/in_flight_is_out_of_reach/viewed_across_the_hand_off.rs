// The view reads what the engine writes.
// expect: E0505
// rows: A2-6, A1-3

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut lease = Pool::new().unwrap().lease(64).unwrap();
    lease.fill(|room| Order { id: 7 }.encode_into(room)).unwrap();
    let order = Order::view(&lease).unwrap();
    let flight = lease.into_flight();
    assert_eq!(order.id(), 7);
    drop(flight.complete(0));
}
