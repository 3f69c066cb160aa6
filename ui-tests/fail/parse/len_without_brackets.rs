// In Rust the division binds first: `payload + (8 / 4)` is not what the header means.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Words<'a> {
    #[pinwire(len = payload + 8 / 4)]
    length: u16,
    payload: &'a [u8],
}

fn main() {}
