// With a derive it has.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Price {
    ticks: u32,
}

pub(crate) fn main() {
    assert!(Pool::new().unwrap().encode(&Price { ticks: 7 }).is_ok());
}
