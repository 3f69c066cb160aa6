// It is used again when the ticket has come back.
// rows: A2-6, A2-10

use pinwire::prelude::*;

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap();
    let ticket = lease.park().unwrap();
    let lease = pool.unpark(ticket).unwrap();
    assert!(lease.is_empty());
}
