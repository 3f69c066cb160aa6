// The layout of a packet is another's, so it has no version and no fingerprint.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    id: u64,
}

fn len<M: Message>(message: &M) -> usize {
    message.encoded_len()
}

fn main() {
    len(&Trade { id: 1 });
}
