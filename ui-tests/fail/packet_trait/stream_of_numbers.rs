// A number is not a packet: it has no name and no byte order of its own.
// expect: E0277

use pinwire::prelude::*;

fn main() {
    let _ = <u16 as Packet>::stream(&[1, 7]);
}
