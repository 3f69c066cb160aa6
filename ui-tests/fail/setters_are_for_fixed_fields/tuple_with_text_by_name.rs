// There is no value to call the setter with, but it can be named.
// expect: E0080
// place: runtime

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    at: (u32, String),
}

fn main() {
    let _set: fn(_, _) -> _ = OrderMut::set_at;
}
