// The buffer lives as long as its rows.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Level {
    price: u8,
}

pub(crate) fn main() {
    let buffer = [1, 2, 3];
    let best: &Row<Level>;
    {
        best = &Level::rows(&buffer).unwrap()[0];
    }
    assert_eq!(best.view().price(), 1);
}
