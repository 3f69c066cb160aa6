// Two views could write the same field.
// expect: E0499
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut buffer = [b'B'];
    let mut first = Tick::view_mut(&mut buffer).unwrap();
    let mut second = Tick::view_mut(&mut buffer).unwrap();
    second.set_side(b'S');
    first.set_side(b'B');
}
