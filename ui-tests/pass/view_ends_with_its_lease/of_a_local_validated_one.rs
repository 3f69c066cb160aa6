// The message is what outlives the block.
// rows: A1-2, A1-5

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let order;
    {
        let message = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
        order = message;
    }
    assert_eq!(order.view().id(), 7);
}
