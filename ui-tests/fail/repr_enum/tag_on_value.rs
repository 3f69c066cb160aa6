// Two ways to give a variant its value could disagree.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u8)]
enum Side {
    #[pinwire(tag = b'B')]
    Buy,
}

fn main() {}
