// What is only read has many holders; each hand-off is a lease of its own.
// rows: A2-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let lease = Pool::new().unwrap().lease(64).unwrap().freeze();
    let (one, other) = (lease.clone().into_flight(), lease.into_flight());
    drop(one.complete());
    assert_eq!(other.complete().share_count(), 1);
}
