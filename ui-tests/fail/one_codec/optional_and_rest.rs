// Where does it end?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame {
    n: u8,
    #[pinwire(optional, rest)]
    body: Option<u8>,
}

fn main() {}
