// A view is read, and its bytes are there already.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

fn len<M: Message>(message: &M) -> usize {
    message.encoded_len()
}

fn relay(leg: LegView<'_>) -> usize {
    len(&leg)
}

fn main() {}
