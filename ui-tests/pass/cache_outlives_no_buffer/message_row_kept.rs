// The row as a value.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Level {
    price: i64,
}

#[derive(Message)]
struct Book {
    levels: Vec<Level>,
}

struct Best {
    level: Level,
}

pub(crate) fn main() {
    let bytes = Book { levels: vec![Level { price: 9 }] }.to_vec().unwrap();
    let best = Best { level: Book::view(&bytes).unwrap().levels().get(0).unwrap().to_value() };
    drop(bytes);
    assert_eq!(best.level.price, 9);
}
