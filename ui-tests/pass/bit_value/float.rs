// An integer; the whole float needs no bit field.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Sample {
    #[pinwire(bits = 32)]
    value: u32,
}

pub(crate) fn main() {
    assert_eq!(Sample::view(&[0, 0, 0, 7]).unwrap().value(), 7);
}
