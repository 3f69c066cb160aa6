// A layout does not depend on what holds.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick
where
    u8: Copy,
{
    side: u8,
}

fn main() {}
