// Each would be read as the other.
// expect: E0080
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
    size: u32,
    bid: i64,
}

pinwire::assert_compatible!(released::Order => Order);

fn main() {}
