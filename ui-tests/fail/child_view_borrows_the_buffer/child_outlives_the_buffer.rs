// The child view, too, would read freed memory.
// expect: E0597
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

fn main() {
    let level;
    {
        let buffer = [7];
        level = Quote::view(&buffer).unwrap().level();
    }
    level.price();
}
