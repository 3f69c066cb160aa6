// It names `…View` and `…Mut`.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(rename = "7")]
struct Order {
    id: u64,
}

fn main() {}
