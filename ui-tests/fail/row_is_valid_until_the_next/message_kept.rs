// The next message is read over the one that is kept.
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
    let first = reader.next_view::<Order>().unwrap().unwrap();
    let second = reader.next_view::<Order>().unwrap().unwrap();
    assert_eq!(first.id(), second.id());
}
