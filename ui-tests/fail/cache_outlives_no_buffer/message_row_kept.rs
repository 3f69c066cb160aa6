// The best row of the last message, when that is gone.
// expect: E0505
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

struct Best<'a> {
    level: LevelView<'a>,
}

fn main() {
    let bytes = Book { levels: vec![Level { price: 9 }] }.to_vec().unwrap();
    let best = Best { level: Book::view(&bytes).unwrap().levels().get(0).unwrap() };
    drop(bytes);
    assert_eq!(best.level.price(), 9);
}
