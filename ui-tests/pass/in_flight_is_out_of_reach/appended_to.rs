// What is there before the hand-off stays: the engine writes behind it.
// rows: A2-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(64).unwrap();
    lease.push_slice(b"mine").unwrap();
    let flight = lease.into_flight();
    assert_eq!(flight.filled(), 4);
    assert_eq!(*flight.complete(0).unwrap(), *b"mine");
}
