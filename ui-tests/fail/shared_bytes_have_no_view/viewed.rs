// The other process writes after the check, and before the getter (a double fetch).
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
    Order::view(&shared).unwrap();
}
