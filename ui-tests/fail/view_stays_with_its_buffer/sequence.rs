// The packets are where the bytes were.
// expect: E0597

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

fn main() {
    let names = {
        let bytes = *b"\x01\x02hi";
        Sequence::<Name>::view(&bytes).unwrap()
    };
    assert_eq!(names.len(), 1);
}
