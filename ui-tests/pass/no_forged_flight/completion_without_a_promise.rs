// The engine says so.
// rows: A2-10, A2-6

use pinwire::flight::Ops;
use pinwire::prelude::*;

pub(crate) fn main() {
    let ops = Ops::new();
    let (op, buffer) = ops.receive(Pool::new().unwrap().lease(64).unwrap()).unwrap();
    // SAFETY: 1. this engine does nothing.
    unsafe { ops.complete(buffer.token(), Ok(0)) }.unwrap();
    assert_eq!(op.wait().unwrap().count, 0);
}
