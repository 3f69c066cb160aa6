// The second release would free what the next one has leased.
// expect: E0382
// rows: X-7

use pinwire::prelude::*;

fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.lease(8).unwrap();
    lease.release();
    lease.release();
}
