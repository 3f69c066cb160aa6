// A message has bytes.

use pinwire::prelude::*;

#[derive(Message)]
struct Heartbeat {
    sequence: u64,
}

pub(crate) fn main() {}
