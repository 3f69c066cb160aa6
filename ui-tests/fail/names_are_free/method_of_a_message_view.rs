// The getter would hide the method that gives the value.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Price {
    to_value: i64,
}

fn main() {}
