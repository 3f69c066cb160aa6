// The buffer lives as long as the payload.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    payload: &'a [u8],
}

pub(crate) fn main() {
    let buffer = [1, 2, 3];
    let payload;
    {
        payload = Line::view(&buffer).unwrap().payload();
    }
    assert_eq!(payload, [2, 3]);
}
