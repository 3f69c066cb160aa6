// Made by `bitflags!`.

use pinwire::prelude::*;

bitflags::bitflags! {
    #[derive(Clone, Copy, PartialEq, Debug)]
    struct Flags: u8 {
        const SYN = 2;
    }
}

#[derive(Packet)]
struct Header {
    #[pinwire(flags)]
    flags: Flags,
}

pub(crate) fn main() {
    assert_eq!(Header::view(&[2]).unwrap().flags(), Flags::SYN);
}
