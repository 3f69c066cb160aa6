// Old writers still send it, and the next new field would be read out of its bytes.
// expect: E0080
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
}

pinwire::assert_compatible!(released::Order => Order);

fn main() {}
