// Old, then new.
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Order {
        pub id: u64,
    }
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    flags: Option<u32>,
}

pinwire::assert_compatible!(released::Order => Order);

pub(crate) fn main() {}
