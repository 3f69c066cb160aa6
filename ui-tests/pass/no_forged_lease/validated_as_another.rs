// Checked again, as what it is to be.
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

fn cast(price: Validated<Price>) -> Option<Validated<Name>> {
    Validated::new(price.into_lease()).ok()
}

pub(crate) fn main() {
    assert!(cast(Pool::new().unwrap().encode(&Price { ticks: 7 }).unwrap()).is_none());
}
