// The derive holds the order.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let _ = Order { id: 7 }.encoded_len();
}
