// Which of the two would the getter read?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
union Number {
    int: u64,
    float: f64,
}

fn main() {}
