// The engine has it.
// expect: E0382
// rows: A2-6, X-7

use pinwire::prelude::*;

fn main() {
    let lease = Pool::new().unwrap().lease(64).unwrap();
    let flight = lease.into_flight();
    assert!(lease.is_empty());
    drop(flight.complete(0));
}
