// A part is shared, too; an array is a copy.
// rows: A2-11

use std::sync::atomic::AtomicU8;

use pinwire::flight::SharedBytes;

pub(crate) fn main() {
    let memory = [0, 7].map(AtomicU8::new);
    let shared = SharedBytes::from(&memory[..]).slice(1..).unwrap();
    assert_eq!(shared.array::<1>(0), Ok([7]));
}
