// `into_lease` gives the buffer away, and the next step may write to it.
// expect: E0505
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let message = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    let order = message.view();
    let mut lease = message.into_lease().try_into_mut().unwrap();
    lease.clear();
    assert_eq!(order.id(), 7);
}
