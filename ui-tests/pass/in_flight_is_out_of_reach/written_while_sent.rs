// An engine that sends only reads.
// rows: A2-6, A3-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().freeze().into_flight();
    let _ = flight.as_ptr();
    assert!(flight.complete().is_empty());
}
