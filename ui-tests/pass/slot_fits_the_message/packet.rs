// As large as a slot.
// rows: B2-9

use pinwire::prelude::*;

struct Small;

impl Domain for Small {
    const NAME: &'static str = "small";
    const SLOT_SIZE: Option<usize> = Some(64);
}

#[derive(Packet)]
struct Block {
    bytes: [u8; 64],
}

fn send(pool: &Pool<Small>, block: &Block) {
    assert!(pool.encode(block).is_ok());
}

pub(crate) fn main() {
    send(&Pool::builder().domain().build().unwrap(), &Block { bytes: [0; 64] });
}
