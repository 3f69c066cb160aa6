// The mark of a check without the check.
// expect: E0451
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let _ = pinwire::__private::Valid::<Tick> { block: b"B", tail: () };
}
