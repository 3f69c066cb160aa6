// A gate has two ends, and one direction.
// expect: E0308
// rows: B1-4

use pinwire::pool::{Gate, Main, Passage};
use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn main() {
    let gate: Gate<Risk, Main> = Gate::new(Passage::Move);
    let lease = Pool::new().unwrap().lease(8).unwrap();
    drop(gate.transfer(lease));
}
