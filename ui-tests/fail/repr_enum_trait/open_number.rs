// `Open` keeps what an enum does not name; a number names nothing.
// expect: E0277

use pinwire::prelude::*;

struct Last {
    side: Open<u8>,
}

fn main() {}
