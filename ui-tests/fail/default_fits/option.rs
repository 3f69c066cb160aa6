// An absent option is `None`.
// expect: E0277
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = Some(1))]
    flags: Option<u32>,
}

fn main() {}
