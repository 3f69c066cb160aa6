// The buffer lives as long as the text.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Quote {
    symbol: Ascii<4>,
}

pub(crate) fn main() {
    let buffer = *b"ESZ6";
    let symbol;
    {
        symbol = Quote::view(&buffer).unwrap().symbol().as_str().unwrap();
    }
    assert_eq!(symbol, "ESZ6");
}
