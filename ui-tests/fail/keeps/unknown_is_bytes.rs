// Without its tag, what is unknown cannot be written again.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message<'a> {
    #[pinwire(tag = 1)]
    Tick(Tick),
    #[pinwire(unknown)]
    Other(&'a [u8]),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    println!("{:?}", Message::view(&[1, 7]).map(|message| message.to_value().encoded_len()));
}
