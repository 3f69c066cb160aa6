// The message that it is.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Price {
    ticks: i64,
}

#[derive(Message)]
struct Size {
    lots: i64,
}

pub(crate) fn main() {
    let bytes = Price { ticks: 7 }.to_vec().unwrap();
    let _: PriceView<'_> = Price::view(&bytes).unwrap();
}
