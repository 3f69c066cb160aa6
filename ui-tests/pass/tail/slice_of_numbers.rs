// Numbers of the wire are read one by one, in place.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Record {
    kind: u8,
    #[pinwire(rest)]
    values: Vec<u32>,
}

pub(crate) fn main() {
    let record = Record::view(&[1, 0, 0, 0, 7]).unwrap();
    assert_eq!(record.values().get(0), Some(7));
}
