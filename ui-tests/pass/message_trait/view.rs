// The value is written.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

fn len<M: Message>(message: &M) -> usize {
    message.encoded_len()
}

fn relay(leg: LegView<'_>) -> usize {
    len(&leg.to_value())
}

pub(crate) fn main() {}
