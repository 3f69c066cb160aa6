// The alias of an option is an option.
// rows: A4-1

use pinwire::prelude::*;

type Flags = Option<u32>;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    flags: Flags,
}

pub(crate) fn main() {}
