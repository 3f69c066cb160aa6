// What do old messages have?
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = 0)]
    #[pinwire(default = 1)]
    flags: u32,
}

fn main() {}
