// Another name for one of them.

use pinwire::prelude::*;

#[derive(Message)]
struct Level {
    price_mut: i64,
    #[pinwire(rename = "fixed")]
    set_price: u32,
}

pub(crate) fn main() {}
