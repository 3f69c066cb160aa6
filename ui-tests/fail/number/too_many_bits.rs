// No integer of a bit field has more than 64 bits.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Key {
    #[pinwire(bits = 128)]
    id: u128,
}

fn main() {}
