// The place, and nothing else.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, reserved = u32)]
    flags: (),
}

pub(crate) fn main() {}
