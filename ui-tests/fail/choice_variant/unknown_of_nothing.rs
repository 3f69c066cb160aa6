// Bytes that are not kept are lost.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Moved { x: i32 },
    #[pinwire(unknown)]
    Other,
}

fn main() {}
