// A lazy view of bytes whose header nobody checked.
// expect: E0451
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn forge<'a>(order: OrderLazy<'a>) -> pinwire::LazyTable<'a, Order> {
    pinwire::LazyTable { ..*order }
}

fn main() {}
