// A list in a list is borrowed from the bytes.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Grid {
    rows: Vec<Vec<u32>>,
}

fn main() {
    let row;
    {
        let bytes = Grid { rows: vec![vec![7]] }.to_vec().unwrap();
        row = Grid::view(&bytes).unwrap().rows().get(0).unwrap();
    }
    assert_eq!(row.get(0), Some(7));
}
