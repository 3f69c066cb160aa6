// Readers would see the bytes change.
// expect: E0382
// rows: A3-6, X-7

use pinwire::prelude::*;

fn main() {
    let pool = Pool::new().unwrap();
    let mut lease = pool.lease(8).unwrap();
    let shared = lease.freeze();
    lease.push_slice(b"late").unwrap();
    assert!(shared.is_empty());
}
