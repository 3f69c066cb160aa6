// The same bytes twice, both writable.
// expect: E0499
// rows: A3-6

use pinwire::prelude::*;

fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    let head = lease.spare_mut();
    let body = lease.spare_mut();
    head[0] = 1;
    body[0] = 2;
}
