// Two names.

use pinwire::prelude::*;

#[derive(Message)]
struct Level {
    price: i64,
    #[pinwire(rename = "amount")]
    size: u32,
}

pub(crate) fn main() {}
