// Moved by an explicit act.
// rows: B1-4, B1-5

use pinwire::pool::{Gate, Main, Passage};
use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn fill(mut lease: LeaseMut<Risk>) {
    lease.clear();
}

pub(crate) fn main() {
    let gate: Gate<Main, Risk> = Gate::new(Passage::Move);
    fill(gate.transfer(Pool::new().unwrap().lease(8).unwrap()).unwrap());
}
