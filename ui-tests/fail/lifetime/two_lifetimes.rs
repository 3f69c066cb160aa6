// Both parts stand in the same bytes, so they live as long.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Pair<'a, 'b> {
    kind: u8,
    #[pinwire(rest)]
    text: Text<'a, 'b>,
}

struct Text<'a, 'b>(&'a str, &'b str);

fn main() {}
