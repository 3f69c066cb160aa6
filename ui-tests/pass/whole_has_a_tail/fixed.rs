// Its length is a constant.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Beat {
    #[pinwire(const = 6)]
    length: u16,
    number: u32,
}

pub(crate) fn main() {
    assert_eq!(Beat::view(&[0, 6, 0, 0, 0, 7]).unwrap().number(), 7);
}
