// `vec![x; n]` is a copy, too.
// expect: E0277
// rows: A3-6

use pinwire::prelude::*;

fn main() {
    let lease = Pool::new().unwrap().lease(8).unwrap();
    let leases = vec![lease; 2];
    assert_eq!(leases.len(), 2);
}
