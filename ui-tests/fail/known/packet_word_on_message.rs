// A message has one byte order on every machine.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(be)]
struct Order {
    id: u64,
}

fn main() {}
