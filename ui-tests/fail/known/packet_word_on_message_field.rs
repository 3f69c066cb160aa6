// What has a length knows it: there is none to declare.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    #[pinwire(rest)]
    note: String,
}

fn main() {}
