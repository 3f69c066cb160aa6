// Next to the derive the view's own field can be named, but what it holds cannot be made.
// expect: E0308
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let _ = OrderView(b"\x08\0\xFF\xFF\xFF\xFF\x07\0\0\0\0\0\0\0");
}
