// A second holder of a slot that may be another's by then.
// expect: E0382
// rows: A2-6, X-7

use pinwire::prelude::*;

fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    drop(flight.complete(0));
    drop(flight.complete(0));
}
