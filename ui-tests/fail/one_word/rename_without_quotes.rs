// A new name is a string, so that any name can be given.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(rename = kind)]
    r#type: u8,
}

fn main() {}
