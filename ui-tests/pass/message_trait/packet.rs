// A message around it.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    id: u64,
}

#[derive(Message)]
struct Event {
    trade: Trade,
}

fn len<M: Message>(message: &M) -> usize {
    message.encoded_len()
}

pub(crate) fn main() {
    len(&Event { trade: Trade { id: 1 } });
}
