// A list of them could not be counted.
// expect: E0080

use pinwire::prelude::*;

#[derive(Message)]
struct Mark {
    mark: [u8; 0],
}

fn main() {
    assert_eq!(<Mark as Message>::SCHEMA.fields.len(), 1);
}
