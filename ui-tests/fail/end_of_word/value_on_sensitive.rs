// The word alone says all.
// expect: pinwire
// rows: A5-11

use pinwire::prelude::*;

#[derive(Message)]
struct Login {
    user: String,
    #[pinwire(sensitive = true)]
    password: String,
}

fn main() {}
