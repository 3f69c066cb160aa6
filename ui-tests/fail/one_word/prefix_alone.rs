// A number of which size?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Name<'a> {
    kind: u8,
    #[pinwire(prefix)]
    text: &'a str,
}

fn main() {}
