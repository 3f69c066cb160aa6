// A tail that owns its bytes.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Line {
    kind: u8,
    #[pinwire(rest)]
    text: String,
}

pub(crate) fn main() {
    let line: Line;
    {
        let buffer = *b"xabc";
        line = Line::view(&buffer).unwrap().to_value();
    }
    assert_eq!((line.kind, &line.text[..]), (b'x', "abc"));
}
