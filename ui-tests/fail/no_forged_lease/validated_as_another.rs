// The proof of one message is not that of another.
// expect: E0308
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Price {
    ticks: u32,
}

#[derive(Message)]
struct Name {
    text: String,
}

fn cast(price: Validated<Price>) -> Validated<Name> {
    price
}

fn main() {}
