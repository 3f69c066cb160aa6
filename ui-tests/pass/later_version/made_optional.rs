// Only a new field is optional.
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Order {
        pub id: u64,
        pub stop: i64,
    }
}

#[derive(Message)]
struct Order {
    id: u64,
    stop: i64,
}

pinwire::assert_compatible!(released::Order => Order);

pub(crate) fn main() {}
