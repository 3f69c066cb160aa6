// The clause says what is known, or asks for what is never asked.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Order
where
    u64: Copy,
{
    id: u64,
}

fn main() {}
