// `Default` of Rust may change with a release of a crate, old messages must not.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default)]
    flags: u32,
}

fn main() {}
