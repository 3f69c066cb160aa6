// Two runs would write two orders.
// expect: E0277

use pinwire::prelude::*;

use std::collections::HashMap;

#[derive(Message)]
struct Book {
    levels: HashMap<u64, u32>,
}

fn main() {}
