// With slots of their own.
// rows: B5-8

use pinwire::Frame;
use pinwire::pool::Reader;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let stream = Frame::to_vec(&Order { id: 7 }, 1, 1).unwrap().repeat(2);
    let mut reader = Reader::new(&stream[..], &Pool::new().unwrap());
    let mut orders = Vec::new();
    while let Some(order) = reader.next_owned::<Order>().unwrap() {
        orders.push(order);
    }
    assert!(orders.iter().all(|order| order.view().id() == 7));
}
