// Written before it is frozen.
// rows: A3-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"abc").unwrap();
    lease[0] = b'x';
    assert!(lease.freeze().len() >= 3);
}
