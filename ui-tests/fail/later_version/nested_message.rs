// Rows are read as the nested message was declared.
// expect: E0080
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
    ratio: i64,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

pinwire::assert_compatible!(released::Order => Order);

fn main() {}
