// Some bits of a float are not a number.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Sample {
    #[pinwire(bits = 32)]
    value: f32,
}

fn main() {}
