// The ticket goes where the buffer goes.
// rows: X-7, A2-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap();
    let ticket = lease.park().unwrap();
    assert!(pool.unpark(ticket).is_ok());
}
