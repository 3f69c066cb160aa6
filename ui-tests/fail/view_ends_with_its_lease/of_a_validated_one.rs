// The proof is gone, and so is its slot.
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
    drop(message);
    assert_eq!(order.id(), 7);
}
