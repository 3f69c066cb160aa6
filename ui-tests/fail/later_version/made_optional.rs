// The flag of the option moves all that follows.
// expect: E0080
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
    stop: Option<i64>,
}

pinwire::assert_compatible!(released::Order => Order);

fn main() {}
