// Rows are the buffer, seen as a slice.
// expect: E0597
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Level {
    price: u8,
}

fn main() {
    let best: &Row<Level>;
    {
        let buffer = [1, 2, 3];
        best = &Level::rows(&buffer).unwrap()[0];
    }
    best.view();
}
