// The value is taken out before.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let message = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    let order = message.view().to_value();
    let mut lease = message.into_lease().try_into_mut().unwrap();
    lease.clear();
    assert_eq!(order.id, 7);
}
