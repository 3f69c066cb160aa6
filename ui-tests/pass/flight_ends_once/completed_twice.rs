// Once; for another operation the lease is handed over again.
// rows: A2-6, X-7

use pinwire::prelude::*;

pub(crate) fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    let again = flight.complete(0).unwrap().into_flight();
    drop(again.complete(0));
}
