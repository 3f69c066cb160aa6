// Others read these bytes at this moment.
// expect: E0596
// rows: A3-6

use pinwire::prelude::*;

fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    lease.push_slice(b"abc").unwrap();
    let mut lease = lease.freeze();
    let bytes: &mut [u8] = &mut lease;
    bytes.fill(0);
}
