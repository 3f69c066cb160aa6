// The packet is a view, too.
// expect: E0505

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

fn main() {
    let bytes = Vec::from(*b"\x01\x02hi");
    let name = Sequence::<Name>::view(&bytes).unwrap().iter().next().unwrap();
    drop(bytes);
    assert_eq!(name.text(), "hi");
}
