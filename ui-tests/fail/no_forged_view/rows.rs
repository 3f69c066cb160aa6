// Rows that nobody checked.
// expect: E0451
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

fn legs<'a>(legs: Rows<'a, Leg>, rows: &'a [u8]) -> Rows<'a, Leg> {
    Rows { rows, ..legs }
}

fn main() {}
