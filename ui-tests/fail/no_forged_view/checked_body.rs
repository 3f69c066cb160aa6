// The mark of a check without the check.
// expect: E0603
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Grid {
    rows: Vec<Vec<u32>>,
}

fn see(bytes: &'static [u8]) {
    let _ = pinwire::view::Checked(bytes);
}

fn main() {}
