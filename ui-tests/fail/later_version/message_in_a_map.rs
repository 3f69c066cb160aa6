// What is behind a key is a message like any other.
// expect: E0080
// rows: A4-1

use std::collections::BTreeMap;

use pinwire::prelude::*;

mod released {
    use std::collections::BTreeMap;

    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Leg {
        pub quantity: u32,
    }

    #[derive(Message)]
    pub struct Book {
        pub legs: BTreeMap<u32, Leg>,
    }
}

#[derive(Message)]
struct Leg {
    quantity: u32,
    fee: u32,
}

#[derive(Message)]
struct Book {
    legs: BTreeMap<u32, Leg>,
}

pinwire::assert_compatible!(released::Book => Book);

fn main() {}
