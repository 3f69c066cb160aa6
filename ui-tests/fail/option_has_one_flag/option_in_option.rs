// `Some(None)` and `None` would need two flags.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    stop: Option<Option<i64>>,
}

fn main() {}
