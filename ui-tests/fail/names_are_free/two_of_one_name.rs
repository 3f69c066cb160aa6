// Which of the two would the getter give?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Level {
    price: u8,
    #[pinwire(rename = "price")]
    size: u8,
}

fn main() {}
