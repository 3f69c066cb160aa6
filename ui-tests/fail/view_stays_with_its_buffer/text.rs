// The `&str` of a field points into the buffer, too.
// expect: E0597
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Quote {
    symbol: Ascii<4>,
}

fn main() {
    let symbol;
    {
        let buffer = *b"ESZ6";
        symbol = Quote::view(&buffer).unwrap().symbol().as_str().unwrap();
    }
    println!("{symbol}");
}
