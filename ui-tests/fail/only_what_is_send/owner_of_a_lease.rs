// A lease goes to any thread, and its owner is dropped there. (opool 0.2.0)
// expect: E0277
// rows: A2-10, B2-10

use std::rc::Rc;

use pinwire::prelude::*;

fn main() {
    let _: Lease = Lease::from_owner(Rc::<[u8]>::from([1, 2])).unwrap();
}
