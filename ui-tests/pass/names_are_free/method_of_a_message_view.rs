// Another name for the getter.

use pinwire::prelude::*;

#[derive(Message)]
struct Price {
    #[pinwire(rename = "to_value_")]
    to_value: i64,
}

pub(crate) fn main() {}
