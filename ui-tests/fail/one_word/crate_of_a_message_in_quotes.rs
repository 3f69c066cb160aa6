// A path in quotes would lose the place where its names are looked up.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(crate = "pinwire")]
struct Order {
    id: u64,
}

fn main() {}
