// It says so.
// rows: A2-10, A2-11

use pinwire::flight::SharedBytes;

pub(crate) fn main() {
    let mut mapping = [7_u64; 8];
    // SAFETY: 1. 64 bytes, which nobody else knows.
    let shared = unsafe { SharedBytes::new(mapping.as_mut_ptr().cast(), 64) };
    assert_eq!(shared.len(), 64);
}
