// Seven numbers and the head of a message.
// rows: B2-9

use pinwire::prelude::*;

struct Small;

impl Domain for Small {
    const NAME: &'static str = "small";
    const SLOT_SIZE: Option<usize> = Some(64);
}

#[derive(Message)]
struct Block {
    numbers: [u64; 7],
}

fn send(pool: &Pool<Small>, block: &Block) {
    assert!(pool.encode(block).is_ok());
}

pub(crate) fn main() {
    send(&Pool::builder().domain().build().unwrap(), &Block { numbers: [0; 7] });
}
