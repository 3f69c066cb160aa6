// Version 1 has a field.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    assert_eq!(Order { id: 7 }.to_vec().unwrap().len(), 14);
}
