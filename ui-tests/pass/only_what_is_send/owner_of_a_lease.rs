// An owner that may be sent.
// rows: A2-10, B2-10

use std::sync::Arc;

use pinwire::prelude::*;

pub(crate) fn main() {
    let lease: Lease = Lease::from_owner(Arc::<[u8]>::from([1, 2])).unwrap();
    assert_eq!(&*lease, [1, 2]);
}
