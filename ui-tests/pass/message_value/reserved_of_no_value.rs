// A type that can stand in a message.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = Option<u64>)]
    page: (),
}

pub(crate) fn main() {}
