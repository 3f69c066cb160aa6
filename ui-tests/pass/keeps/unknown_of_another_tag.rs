// It keeps the union's own tag.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be, tag = u16)]
enum Message<'a> {
    #[pinwire(tag = 1)]
    Tick(Tick),
    #[pinwire(unknown)]
    Other(Unknown<'a, u16>),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(Message::view(&[1, 1, 7]).is_ok());
}
