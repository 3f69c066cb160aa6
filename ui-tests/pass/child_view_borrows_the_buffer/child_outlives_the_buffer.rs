// A child view needs the buffer, not the view that it came from.
// rows: B5-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Quote {
    level: Level,
}

#[derive(Packet)]
struct Level {
    price: u8,
}

pub(crate) fn main() {
    let buffer = [7];
    let level;
    {
        let quote = Quote::view(&buffer).unwrap();
        level = quote.level();
    }
    assert_eq!(level.price(), 7);
}
