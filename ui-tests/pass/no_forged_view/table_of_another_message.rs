// The message that they are.
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

fn cast(price: PriceView<'_>) -> PriceView<'_> {
    PriceView(price.0)
}

pub(crate) fn main() {}
