// Getters are named like the fields.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Price(i64);

fn main() {}
