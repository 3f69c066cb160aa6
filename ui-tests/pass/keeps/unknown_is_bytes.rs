// Tag and bytes.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message<'a> {
    #[pinwire(tag = 1)]
    Tick(Tick),
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    println!("{:?}", Message::view(&[1, 7]).map(|message| message.to_value().encoded_len()));
}
