// A `&[u8]` promises that nobody writes.
// expect: E0608
// rows: A2-11

use std::sync::atomic::AtomicU8;

use pinwire::flight::SharedBytes;

fn main() {
    let memory = [0, 0].map(AtomicU8::new);
    let shared = SharedBytes::from(&memory[..]);
    let _: &[u8] = &shared[..1];
}
