// A clone is read while another one is sent: nobody writes.
// rows: A2-6, A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let order = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    let flight = order.clone().into_lease().into_flight();
    assert_eq!(order.view().id(), 7);
    drop(flight.complete());
}
