// Another owner of the same message keeps the slot.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let message = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    let other = message.clone();
    let order = other.view();
    drop(message);
    assert_eq!(order.id(), 7);
}
