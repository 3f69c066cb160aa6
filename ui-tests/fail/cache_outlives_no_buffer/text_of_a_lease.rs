// The cache would keep text of a slot that is the next one's.
// expect: E0597
// rows: X-13

use std::collections::HashMap;

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

fn main() {
    let mut seen = HashMap::new();
    {
        let order = Pool::new().unwrap().encode(&Order { symbol: "ESZ6".to_owned() }).unwrap();
        seen.insert(order.view().symbol(), 1);
    }
    assert_eq!(seen["ESZ6"], 1);
}
