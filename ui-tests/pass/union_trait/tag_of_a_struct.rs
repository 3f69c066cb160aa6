// It is the tail.

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    kind: u8,
    #[pinwire(rest)]
    body: Tick,
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert_eq!(Record::view(&[1, 7]).unwrap().body().side(), 7);
}
