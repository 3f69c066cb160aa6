// At least one byte.

use pinwire::prelude::*;

#[derive(Message)]
struct Mark {
    mark: [u8; 1],
}

pub(crate) fn main() {
    assert_eq!(<Mark as Message>::SCHEMA.fields.len(), 1);
}
