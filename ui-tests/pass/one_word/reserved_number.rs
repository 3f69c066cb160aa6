// The former type.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = u32)]
    flags: (),
}

pub(crate) fn main() {}
