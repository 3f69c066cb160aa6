// The derive does.

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

pub(crate) fn main() {
    assert_eq!(Sequence::<Name>::view(b"\x01\x02hi").unwrap().len(), 1);
}
