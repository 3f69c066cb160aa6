// Text of its own; or the message with its slot.
// rows: X-13

use std::collections::HashMap;

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

pub(crate) fn main() {
    let mut seen = HashMap::new();
    {
        let order = Pool::new().unwrap().encode(&Order { symbol: "ESZ6".to_owned() }).unwrap();
        seen.insert(order.view().symbol().to_owned(), order);
    }
    assert_eq!(seen["ESZ6"].view().symbol(), "ESZ6");
}
