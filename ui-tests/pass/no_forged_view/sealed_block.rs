// The block of a packet is its bytes.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Port {
    number: u16,
}

pub(crate) fn main() {
    let _: <Port as Layout>::Block = [0; 2];
}
