// The proof is of bytes that the engine may have changed.
// expect: E0382
// rows: A2-6, A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let order = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    let flight = order.into_lease().into_flight();
    assert_eq!(order.view().id(), 7);
    drop(flight.complete());
}
