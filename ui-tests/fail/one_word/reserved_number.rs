// A place is kept for a type, not for a number of bytes.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = 4)]
    flags: (),
}

fn main() {}
