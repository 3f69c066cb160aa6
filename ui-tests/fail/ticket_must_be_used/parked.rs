// Without its ticket the slot never comes back.
// expect: lint
// rows: X-7, A2-6

#![deny(unused_must_use)]

use pinwire::prelude::*;

fn main() {
    let lease = Pool::new().unwrap().lease(8).unwrap();
    lease.park();
}
