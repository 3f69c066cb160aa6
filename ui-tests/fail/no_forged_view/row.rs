// A row of another packet's bytes.
// expect: E0423
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let _: Row<Tick> = pinwire::Row(*b"B");
}
