// Once; or never, as the end of its scope releases it, too.
// rows: X-7

use pinwire::prelude::*;

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap();
    lease.release();
}
