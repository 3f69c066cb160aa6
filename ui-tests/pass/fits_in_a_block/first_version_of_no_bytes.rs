// At least one byte.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Mark {
    mark: [u8; 1],
    #[pinwire(since = 2, default = 0)]
    flags: u32,
}

pub(crate) fn main() {}
