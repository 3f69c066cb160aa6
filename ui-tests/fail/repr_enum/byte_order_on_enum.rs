// The same enum may stand in fields of both byte orders.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
#[repr(u16)]
enum Kind {
    Tick = 1,
}

fn main() {}
