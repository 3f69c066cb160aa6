// An alias is the type that it names.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

type Flags = u32;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    flags: Flags,
}

fn main() {}
