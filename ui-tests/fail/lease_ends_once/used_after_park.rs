// The kernel or C may be writing there.
// expect: E0382
// rows: A2-6, A2-10

use pinwire::prelude::*;

fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap();
    let ticket = lease.park().unwrap();
    assert!(lease.is_empty());
    drop(pool.unpark(ticket));
}
