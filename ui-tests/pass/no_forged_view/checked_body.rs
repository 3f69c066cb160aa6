// A list of a checked message.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Grid {
    rows: Vec<Vec<u32>>,
}

fn see(bytes: &'static [u8]) {
    let _ = Grid::view(bytes).map(|grid| grid.rows());
}

pub(crate) fn main() {}
