// The engine would outlive the view's borrow.
// expect: E0308
// rows: A2-6

use pinwire::flight::Ops;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let order = Pool::new().unwrap().encode(&Order { id: 7 }).unwrap();
    drop(Ops::new().send(order.view()));
}
