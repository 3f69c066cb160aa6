// Four bytes would be read as eight.
// expect: E0080
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
    id: u64,
}

pinwire::assert_compatible!(released::Order => Order);

fn main() {}
