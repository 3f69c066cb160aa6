// It could be empty, and a stream of them would not end.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    #[pinwire(rest)]
    text: &'a str,
}

fn main() {}
