// Readers of version 2 would not look for it.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Order {
        pub id: u64,
        #[pinwire(since = 2)]
        pub flags: Option<u32>,
    }
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 3)]
    flags: Option<u32>,
}

pinwire::assert_compatible!(released::Order => Order);

fn main() {}
