// The second one would complete what the engine still has.
// expect: E0599
// rows: A2-6

use pinwire::prelude::*;

fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    drop(flight.clone().complete(0));
}
