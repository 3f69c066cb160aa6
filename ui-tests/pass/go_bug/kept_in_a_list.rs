// The list holds values.
// rows: B3-1, B5-3

use pinwire::prelude::*;

#[derive(Packet)]
struct Header {
    id: u8,
}

pub(crate) fn main() {
    let mut buffer = [0];
    let mut seen: Vec<Header> = Vec::new();
    for id in 1..4 {
        buffer.fill(id);
        seen.push(Header::view(&buffer).unwrap().to_value());
    }
    assert_eq!(seen[0].id, 1);
}
