// Another message would read the fields of this one.
// expect: E0308
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

fn main() {
    let bytes = Price { ticks: 7 }.to_vec().unwrap();
    let _: SizeView<'_> = Price::view(&bytes).unwrap();
}
