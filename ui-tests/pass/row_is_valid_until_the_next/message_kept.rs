// What the next one is compared with is taken out.
// rows: B5-7

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
    let first = reader.next_view::<Order>().unwrap().unwrap().id();
    let second = reader.next_view::<Order>().unwrap().unwrap();
    assert_eq!(first, second.id());
}
