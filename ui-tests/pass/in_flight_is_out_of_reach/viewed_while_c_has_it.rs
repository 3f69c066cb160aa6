// Its last use comes before; and what C only reads is viewed in the meantime.
// rows: B3-3, A3-1

use pinwire::flight::c::{API, Port};
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let port: Port = Port::new();
    let order = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    let (op, message) = port.lend(order.clone().into_lease()).unwrap();
    assert_eq!(order.view().id(), 7);
    // SAFETY: 1. no C code was given the buffer, so none reads it later.
    assert_eq!(unsafe { (API.complete)(message.token, 0) }, 0);
    assert_eq!(Order::view(&op.wait().unwrap().lease).unwrap().id(), 7);
}
