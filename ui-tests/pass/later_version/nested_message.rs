// It grows by the same rules.
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Leg {
        pub ratio: i32,
    }

    #[derive(Message)]
    pub struct Order {
        pub legs: Vec<Leg>,
    }
}

#[derive(Message)]
struct Leg {
    ratio: i32,
    #[pinwire(since = 2, default = 1)]
    lots: u32,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

pinwire::assert_compatible!(released::Order => Order);

pub(crate) fn main() {}
