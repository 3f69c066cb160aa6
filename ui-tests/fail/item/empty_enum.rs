// No bytes are a value of it.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
enum Side {}

fn main() {}
