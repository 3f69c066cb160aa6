// Even the smallest of these messages has more bytes than a slot.
// expect: E0080
// place: runtime
// rows: B2-9

use pinwire::prelude::*;

struct Small;

impl Domain for Small {
    const NAME: &'static str = "small";
    const SLOT_SIZE: Option<usize> = Some(64);
}

#[derive(Message)]
struct Block {
    numbers: [u64; 8],
}

fn send(pool: &Pool<Small>, block: &Block) {
    drop(pool.encode(block));
}

fn main() {
    send(&Pool::builder().domain().build().unwrap(), &Block { numbers: [0; 8] });
}
