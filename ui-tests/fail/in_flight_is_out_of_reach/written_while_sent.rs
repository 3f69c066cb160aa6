// Others read these bytes, and so does the engine.
// expect: E0599
// rows: A2-6, A3-6

use pinwire::prelude::*;

fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().freeze().into_flight();
    let _ = flight.as_mut_ptr();
}
