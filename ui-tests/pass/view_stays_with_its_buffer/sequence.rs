// The bytes are still there.

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

pub(crate) fn main() {
    let bytes = *b"\x01\x02hi";
    let names = Sequence::<Name>::view(&bytes).unwrap();
    assert_eq!(names.len(), 1);
}
