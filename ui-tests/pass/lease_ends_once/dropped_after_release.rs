// A clone is a lease of its own, and ends for itself.
// rows: X-7

use pinwire::prelude::*;

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap().freeze();
    lease.clone().release();
    drop(lease);
}
