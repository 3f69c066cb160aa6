// A look at the frame, and then the same message is kept.
// rows: B5-7, B5-8

use pinwire::Frame;
use pinwire::pool::Reader;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let stream = Frame::to_vec(&Order { id: 7 }, 1, 7).unwrap();
    let mut reader = Reader::new(&stream[..], &Pool::new().unwrap());
    let sequence = reader.next_frame().unwrap().unwrap().sequence();
    let order = reader.keep::<Order>().unwrap().unwrap();
    assert_eq!(sequence, order.view().id());
}
