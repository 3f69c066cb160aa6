// Go's `parseHeader(buf) *Header` over a pooled buffer: the header changes when the pool gives the buffer to the next.
// expect: E0505
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

fn main() {
    let mut pool = vec![vec![0, 7]];
    let buffer = pool.pop().unwrap();
    let header = parse_header(&buffer);
    pool.push(buffer);
    println!("{}", header.id());
}
