// It comes back as what it left, and goes through the gate.
// rows: A2-6, B1-4

use pinwire::pool::{Gate, Main, Passage};
use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn complete(flight: pinwire::flight::InFlight, gate: &Gate<Main, Risk>) -> Option<LeaseMut<Risk>> {
    gate.transfer(flight.complete(0).ok()?).ok()
}

pub(crate) fn main() {
    let flight = Pool::new().unwrap().lease(64).unwrap().into_flight();
    assert!(complete(flight, &Gate::new(Passage::Move)).is_some());
}
