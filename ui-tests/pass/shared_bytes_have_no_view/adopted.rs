// A copy is a lease.
// rows: A2-11

use std::sync::atomic::AtomicU8;

use pinwire::flight::SharedBytes;
use pinwire::prelude::*;

pub(crate) fn main() {
    static MEMORY: [AtomicU8; 2] = [const { AtomicU8::new(0) }; 2];
    let lease: Lease = SharedBytes::from(&MEMORY[..]).snapshot(&Pool::new().unwrap()).unwrap();
    assert_eq!(*lease, [0, 0]);
}
