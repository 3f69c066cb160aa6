// The name of the new domain's lease.
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
    let theirs = gate.transfer(lease).unwrap();
    assert!(theirs.is_empty());
}
