// Only the last one would be there.
// expect: E0499
// rows: B5-7

use pinwire::pool::Reader;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut reader = Reader::new(std::io::empty(), &Pool::new().unwrap());
    let mut orders = Vec::new();
    while let Some(order) = reader.next_view::<Order>().unwrap() {
        orders.push(order);
    }
}
