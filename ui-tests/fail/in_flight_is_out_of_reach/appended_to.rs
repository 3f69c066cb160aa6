// The engine writes to the same room.
// expect: E0599
// rows: A2-6

use pinwire::prelude::*;

fn main() {
    let mut flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    flight.push_slice(b"mine").unwrap();
}
