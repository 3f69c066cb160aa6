// A release by another name.
// expect: E0382
// rows: X-7

use pinwire::prelude::*;

fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap().freeze();
    lease.release();
    drop(lease);
}
