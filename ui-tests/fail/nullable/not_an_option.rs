// What would the getter give for the sentinel?
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Quote {
    #[pinwire(null = u32::MAX)]
    price: u32,
}

fn main() {}
