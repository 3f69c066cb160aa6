// A frozen lease has as many owners as one likes.
// rows: A3-6, A2-10

use pinwire::prelude::*;

pub(crate) fn main() {
    let lease = Pool::new().unwrap().lease(8).unwrap().freeze();
    let other = lease.clone();
    assert_eq!(lease, other);
}
