// A cast does not look at the bytes, so a wrong constant would get through.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Level {
    #[pinwire(const = 7)]
    kind: u8,
}

struct Book<'a> {
    levels: &'a [Row<Level>],
}

fn main() {}
