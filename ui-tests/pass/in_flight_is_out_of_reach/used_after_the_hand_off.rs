// It is used again when the engine is done.
// rows: A2-6, X-7

use pinwire::prelude::*;

pub(crate) fn main() {
    let lease = Pool::new().unwrap().lease(64).unwrap();
    let flight = lease.into_flight();
    let lease = flight.complete(0).unwrap();
    assert!(lease.is_empty());
}
