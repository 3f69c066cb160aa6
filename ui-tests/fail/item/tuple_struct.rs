// Without names there are no getters.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Pair(u8, u8);

fn main() {}
