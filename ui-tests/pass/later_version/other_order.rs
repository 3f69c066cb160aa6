// Names are free, places are not.
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Order {
        pub bid: i64,
        pub size: u32,
    }
}

#[derive(Message)]
struct Order {
    price: i64,
    lots: u32,
}

pinwire::assert_compatible!(released::Order => Order);

pub(crate) fn main() {}
