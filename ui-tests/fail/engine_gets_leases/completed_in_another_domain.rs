// What left as one domain's comes back as another's, past the gate.
// expect: E0308
// rows: A2-6, B1-4

use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn complete(flight: pinwire::flight::InFlight) -> Option<LeaseMut<Risk>> {
    flight.complete(0).ok()
}

fn main() {}
