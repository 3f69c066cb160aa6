// Which bytes mean "none"?
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Quote {
    price: Option<i64>,
}

fn main() {}
