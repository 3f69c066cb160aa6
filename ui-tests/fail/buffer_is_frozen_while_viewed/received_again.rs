// The next message would be written over the one that is still looked at.
// expect: E0502
// rows: B3-1, B5-3

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Header {
    id: u16,
}

fn receive(buffer: &mut [u8; 2], id: u8) {
    *buffer = [0, id];
}

fn main() {
    let mut buffer = [0; 2];
    receive(&mut buffer, 1);
    let first = Header::view(&buffer).unwrap();
    receive(&mut buffer, 2);
    first.id();
}
