// The mapping is gone, and is read.
// expect: E0505
// rows: A2-11

use std::sync::atomic::AtomicU8;

use pinwire::flight::SharedBytes;

fn main() {
    let memory: Box<[AtomicU8]> = Box::new([0, 0].map(AtomicU8::new));
    let shared = SharedBytes::from(&memory[..]);
    drop(memory);
    assert_eq!(shared.array(0), Ok([0]));
}
