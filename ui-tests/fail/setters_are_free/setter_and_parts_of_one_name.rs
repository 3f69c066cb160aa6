// `set_price_mut` would be the setter of one and the parts of the other.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Level {
    price_mut: i64,
    set_price: u32,
}

fn main() {}
