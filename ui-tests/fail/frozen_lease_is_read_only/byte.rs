// Others read these bytes at this moment.
// expect: E0594
// rows: A3-6

use pinwire::prelude::*;

fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"abc").unwrap();
    let lease = lease.freeze();
    lease[0] = b'x';
}
