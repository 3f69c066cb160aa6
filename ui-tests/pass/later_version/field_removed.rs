// Its place is kept.
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Order {
        pub id: u64,
        pub note: String,
    }
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = String)]
    note: (),
}

pinwire::assert_compatible!(released::Order => Order);

pub(crate) fn main() {}
