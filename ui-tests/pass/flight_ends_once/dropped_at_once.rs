// Kept until the engine is done.
// rows: A2-6, X-7

use pinwire::prelude::*;

pub(crate) fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    assert!(flight.complete(0).is_ok());
}
