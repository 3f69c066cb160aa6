// Each lease would be refused, at the first message in production.
// expect: E0080
// place: runtime
// rows: B2-9

use pinwire::prelude::*;

struct Small;

impl Domain for Small {
    const NAME: &'static str = "small";
    const SLOT_SIZE: Option<usize> = Some(64);
}

#[derive(Packet)]
struct Block {
    bytes: [u8; 65],
}

fn send(pool: &Pool<Small>, block: &Block) {
    drop(pool.encode(block));
}

fn main() {
    send(&Pool::builder().domain().build().unwrap(), &Block { bytes: [0; 65] });
}
