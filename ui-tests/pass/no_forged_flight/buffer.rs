// The table says what an engine is told.
// rows: A2-10, A2-6

use pinwire::flight::{Buffer, Ops};
use pinwire::prelude::*;

fn submit(ops: &Ops, lease: LeaseMut) -> Option<Buffer> {
    ops.receive(lease).ok().map(|(_op, buffer)| buffer)
}

pub(crate) fn main() {
    let lease = Pool::new().unwrap().lease(64).unwrap();
    assert!(submit(&Ops::new(), lease).is_some_and(|buffer| buffer.len() >= 64));
}
