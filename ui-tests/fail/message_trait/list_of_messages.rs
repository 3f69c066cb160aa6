// A list stands in a message.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

fn len<M: Message>(message: &M) -> usize {
    message.encoded_len()
}

fn main() {
    len(&vec![Leg { ratio: 1 }]);
}
