// What was checked is not what will be read.
// expect: E0308
// rows: A2-11

use std::sync::atomic::AtomicU8;

use pinwire::flight::SharedBytes;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let memory = [0, 0].map(AtomicU8::new);
    let shared = SharedBytes::from(&memory[..]);
    Validated::<Order>::new(shared).unwrap();
}
