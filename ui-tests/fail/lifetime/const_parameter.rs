// One schema cannot describe layouts of all sizes.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Text<const N: usize> {
    bytes: [u8; N],
}

fn main() {}
