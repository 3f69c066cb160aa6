// Where does the first one end?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(rest)]
    name: &'a str,
    #[pinwire(rest)]
    payload: &'a [u8],
}

fn main() {}
