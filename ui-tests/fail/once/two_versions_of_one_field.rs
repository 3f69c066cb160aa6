// Which of the two brought it?
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, since = 3)]
    flags: Option<u32>,
}

fn main() {}
