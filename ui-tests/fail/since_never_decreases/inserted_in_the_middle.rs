// Old readers would take the new field for `flags`.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 3)]
    venue: Option<u16>,
    #[pinwire(since = 2)]
    flags: Option<u32>,
}

fn main() {}
