// The buffer lives as long as the list.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Grid {
    rows: Vec<Vec<u32>>,
}

pub(crate) fn main() {
    let bytes = Grid { rows: vec![vec![7]] }.to_vec().unwrap();
    let row = Grid::view(&bytes).unwrap().rows().get(0).unwrap();
    assert_eq!(row.get(0), Some(7));
}
