// The copy goes on.
// rows: A2-11

use std::sync::atomic::AtomicU8;

use pinwire::flight::SharedBytes;

pub(crate) fn main() {
    let memory: Box<[AtomicU8]> = Box::new([0, 0].map(AtomicU8::new));
    let copy = SharedBytes::from(&memory[..]).array(0);
    drop(memory);
    assert_eq!(copy, Ok([0]));
}
