// A list of messages of version 1 would have rows of no bytes, as many as it says.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Mark {
    mark: [u8; 0],
    #[pinwire(since = 2, default = 0)]
    flags: u32,
}

fn main() {}
