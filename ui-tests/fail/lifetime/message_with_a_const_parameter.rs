// Without the number there is no layout.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Book<const N: usize> {
    prices: [i64; N],
}

fn main() {}
