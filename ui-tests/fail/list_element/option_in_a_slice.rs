// Which of the elements are there?
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Book<'a> {
    bids: &'a [Option<i64>],
}

fn main() {}
