// Completed, it is a lease.
// rows: A2-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    let lease = flight.complete(0).unwrap();
    let _: &[u8] = &lease;
}
