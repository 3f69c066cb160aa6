// The place, and nothing else.
// rows: A4-1, A5-11

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = String)]
    password: (),
}

pub(crate) fn main() {}
