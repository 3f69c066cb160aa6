// Written before it is frozen.
// rows: A3-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"abc").unwrap();
    let bytes: &mut [u8] = &mut lease;
    bytes.fill(0);
    assert!(lease.freeze().len() >= 3);
}
