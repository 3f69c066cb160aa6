// The bytes were checked as another message.
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

fn cast(price: PriceView<'_>) -> NameView<'_> {
    NameView(price.0)
}

fn main() {}
