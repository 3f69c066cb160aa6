// Bytes of one's own are taken in with their owner.
// rows: A2-10

use pinwire::prelude::*;

pub(crate) fn main() {
    let lease: Lease = Lease::from_owner([0_u8; 8]).unwrap();
    assert_eq!(lease.len(), 8);
}
