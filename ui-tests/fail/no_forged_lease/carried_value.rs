// What is neither a message nor a packet has no view.
// expect: E0277
// rows: A2-10

use pinwire::prelude::*;

struct Price(u32);

fn main() {
    drop(Pool::new().unwrap().encode(&Price(7)));
}
