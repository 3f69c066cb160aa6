// Leased twice.
// rows: A3-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let leases: Vec<_> = (0..2).map(|_| pool.lease(8).unwrap()).collect();
    assert_eq!(leases.len(), 2);
}
