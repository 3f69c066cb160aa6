// The lease that it is a view of.
// rows: A2-6

use pinwire::flight::Ops;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let order = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    drop(Ops::new().send(order.into_lease()));
}
