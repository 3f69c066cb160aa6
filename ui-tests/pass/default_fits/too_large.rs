// It fits.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = 200)]
    flags: u8,
}

pub(crate) fn main() {}
