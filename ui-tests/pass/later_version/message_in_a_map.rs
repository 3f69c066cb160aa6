// A later field is read as absent.
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
    #[pinwire(since = 2)]
    fee: Option<u32>,
}

#[derive(Message)]
struct Book {
    legs: BTreeMap<u32, Leg>,
}

pinwire::assert_compatible!(released::Book => Book);

pub(crate) fn main() {}
