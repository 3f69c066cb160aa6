// A stream of packets of no bytes would not end.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Nothing {}

fn main() {}
