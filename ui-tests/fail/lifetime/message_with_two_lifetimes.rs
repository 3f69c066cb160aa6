// Both texts are borrowed from the same bytes.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Quote<'a, 'b> {
    symbol: &'a str,
    venue: &'b str,
}

fn main() {}
