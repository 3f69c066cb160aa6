// A tuple of numbers has its place.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    at: (u32, u32),
}

pub(crate) fn main() {
    let _set: fn(_, _) -> _ = OrderMut::set_at;
}
