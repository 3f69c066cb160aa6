// A snapshot is nobody else's: it is checked, and viewed.
// rows: A2-11

use std::sync::atomic::AtomicU8;

use pinwire::flight::SharedBytes;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let memory = [0, 0].map(AtomicU8::new);
    let shared = SharedBytes::from(&memory[..]);
    let snapshot = shared.snapshot(&Pool::new().unwrap()).unwrap();
    assert!(Order::view(&snapshot).is_err());
}
