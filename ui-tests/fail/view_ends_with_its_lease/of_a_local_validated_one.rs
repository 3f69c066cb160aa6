// The message ends with the block.
// expect: E0597
// rows: A1-2, A1-5

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let order;
    {
        let message = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
        order = message.view();
    }
    assert_eq!(order.id(), 7);
}
