// References to fields of a packed struct may be misaligned; the wire does not need it.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
#[repr(C, packed)]
struct Trade {
    kind: u8,
    id: u64,
}

fn main() {}
