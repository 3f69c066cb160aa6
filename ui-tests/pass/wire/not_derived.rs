// Its layout is declared, too.

use pinwire::prelude::*;

#[derive(Packet)]
struct Quote {
    side: u8,
    level: Level,
}

#[derive(Packet)]
struct Level {
    price: u8,
}

pub(crate) fn main() {
    assert_eq!(Quote::view(&[1, 2]).unwrap().level().price(), 2);
}
