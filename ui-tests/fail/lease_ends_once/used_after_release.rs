// The slot may be another one's by then.
// expect: E0382
// rows: X-7, A1-3

use pinwire::prelude::*;

fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap().freeze();
    lease.release();
    assert!(lease.is_empty());
}
