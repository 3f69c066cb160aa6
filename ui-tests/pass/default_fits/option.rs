// Without the option there is a default.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = 1)]
    flags: u32,
}

pub(crate) fn main() {}
