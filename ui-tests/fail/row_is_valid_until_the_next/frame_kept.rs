// What follows the frame moves to where it was.
// expect: E0499
// rows: B5-7, B5-8

use pinwire::pool::Reader;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut reader = Reader::new(std::io::empty(), &Pool::new().unwrap());
    let frame = reader.next_frame().unwrap().unwrap();
    let order = reader.next_owned::<Order>().unwrap().unwrap();
    assert_eq!(frame.sequence(), order.view().id());
}
