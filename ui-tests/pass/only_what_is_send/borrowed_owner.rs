// It owns what it lends.
// rows: A2-10, A1-2

use pinwire::prelude::*;

pub(crate) fn main() {
    let lease: Lease;
    {
        let bytes = vec![1, 2];
        lease = Lease::from_owner(bytes).unwrap();
    }
    assert_eq!(lease.len(), 2);
}
