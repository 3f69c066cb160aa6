// Two names.
// rows: A4-1

use pinwire::prelude::*;

mod old {
    use pinwire::prelude::*;

    #[derive(Message)]
    #[pinwire(rename = "OldOrder")]
    pub struct Order {
        pub id: u64,
    }
}

#[derive(Message)]
struct Order {
    id: u64,
    note: String,
}

pinwire::lock!("order.lock", Order, old::Order);

pub(crate) fn main() {}
