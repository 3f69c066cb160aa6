// The engine writes to these bytes at this moment.
// expect: E0614
// rows: A2-6

use pinwire::prelude::*;

fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    let _: &[u8] = &*flight;
}
