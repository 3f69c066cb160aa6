// Each header is used before the next message is received.
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

pub(crate) fn main() {
    let mut buffer = [0; 2];
    for id in 1..4 {
        receive(&mut buffer, id);
        assert_eq!(Header::view(&buffer).unwrap().id(), u16::from(id));
    }
}
