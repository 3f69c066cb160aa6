// The wire's order is declared.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be, tag = u16)]
enum Message {
    #[pinwire(tag = 1)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(Message::view(&[0, 1, 7]).is_ok());
}
