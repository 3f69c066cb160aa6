// Words stand in brackets.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(rename = "Deal")]
struct Trade {
    side: u8,
}

pub(crate) fn main() {
    let _: DealView<'_> = Trade::view(b"B").unwrap();
}
