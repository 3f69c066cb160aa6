// Which of the two would the getter give?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Level {
    price: i64,
    #[pinwire(rename = "price")]
    size: u32,
}

fn main() {}
