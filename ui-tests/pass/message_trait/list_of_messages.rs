// It does.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Legs {
    legs: Vec<Leg>,
}

fn len<M: Message>(message: &M) -> usize {
    message.encoded_len()
}

pub(crate) fn main() {
    len(&Legs { legs: vec![Leg { ratio: 1 }] });
}
