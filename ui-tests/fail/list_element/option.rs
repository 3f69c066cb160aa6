// Which of the elements are there?
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Book {
    bids: Vec<Option<i64>>,
}

fn main() {}
