// A lease's bytes are written by nobody; these are written by anybody.
// expect: E0277
// rows: A2-11

use std::sync::atomic::AtomicU8;

use pinwire::flight::SharedBytes;
use pinwire::prelude::*;

fn main() {
    static MEMORY: [AtomicU8; 2] = [const { AtomicU8::new(0) }; 2];
    let _: Lease = Lease::from_owner(SharedBytes::from(&MEMORY[..])).unwrap();
}
