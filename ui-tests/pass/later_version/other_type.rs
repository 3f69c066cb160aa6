// A new field of the new type.
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Order {
        pub id: u32,
    }
}

#[derive(Message)]
struct Order {
    id: u32,
    #[pinwire(since = 2)]
    long_id: Option<u64>,
}

pinwire::assert_compatible!(released::Order => Order);

pub(crate) fn main() {}
