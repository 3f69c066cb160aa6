// The gate of this direction.
// rows: B1-4

use pinwire::pool::{Gate, Main, Passage};
use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

pub(crate) fn main() {
    let gate: Gate<Main, Risk> = Gate::new(Passage::Move);
    let lease = Pool::new().unwrap().lease(8).unwrap();
    drop(gate.transfer(lease));
}
