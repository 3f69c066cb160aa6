// Messages and packets are carried, whoever derives them.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn carry<K, M: pinwire::pool::Carried<K>>(_: &M) {}

pub(crate) fn main() {
    carry(&Order { id: 7 });
}
