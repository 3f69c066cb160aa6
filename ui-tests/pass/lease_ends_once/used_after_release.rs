// The last use comes before the release.
// rows: X-7, A1-3

use pinwire::prelude::*;

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap().freeze();
    assert!(lease.is_empty());
    lease.release();
}
