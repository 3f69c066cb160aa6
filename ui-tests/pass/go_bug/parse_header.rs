// The same program, with the buffer given back after the header's last use.
// rows: B3-1, B5-3

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Header {
    id: u16,
}

fn parse_header(buffer: &[u8]) -> HeaderView<'_> {
    Header::view(buffer).unwrap()
}

pub(crate) fn main() {
    let mut pool = vec![vec![0, 7]];
    let buffer = pool.pop().unwrap();
    let header = parse_header(&buffer);
    assert_eq!(header.id(), 7);
    pool.push(buffer);
}
