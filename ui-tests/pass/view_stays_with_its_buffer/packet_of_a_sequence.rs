// Read before the bytes are given away.

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

pub(crate) fn main() {
    let bytes = Vec::from(*b"\x01\x02hi");
    let name = Sequence::<Name>::view(&bytes).unwrap().iter().next().unwrap();
    assert_eq!(name.text(), "hi");
    drop(bytes);
}
