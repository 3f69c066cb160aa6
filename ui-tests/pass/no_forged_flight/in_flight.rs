// Handing over makes one.
// rows: A2-10, A2-6

use pinwire::flight::{InFlight, Incoming};
use pinwire::pool::Main;
use pinwire::prelude::*;

fn hand_over(lease: LeaseMut) -> InFlight<Main, Incoming> {
    lease.into_flight()
}

pub(crate) fn main() {
    let flight = hand_over(Pool::new().unwrap().lease(64).unwrap());
    assert!(flight.complete(0).is_ok());
}
