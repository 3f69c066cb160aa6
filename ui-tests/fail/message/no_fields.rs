// Nothing to write.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Heartbeat {}

fn main() {}
