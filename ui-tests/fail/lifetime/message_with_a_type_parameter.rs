// Without the type there is no layout.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Level<T> {
    price: T,
}

fn main() {}
