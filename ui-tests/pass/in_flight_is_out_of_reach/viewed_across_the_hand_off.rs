// Its last use comes before.
// rows: A2-6, A1-3

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(64).unwrap();
    lease.fill(|room| Order { id: 7 }.encode_into(room)).unwrap();
    let order = Order::view(&lease).unwrap();
    assert_eq!(order.id(), 7);
    let flight = lease.into_flight();
    drop(flight.complete(0));
}
