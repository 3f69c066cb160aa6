// It comes out of the operation.
// rows: A2-6, X-7

use pinwire::flight::Ops;
use pinwire::prelude::*;

pub(crate) fn main() {
    let (ops, lease) = (Ops::new(), Pool::new().unwrap().lease(64).unwrap());
    let (op, buffer) = ops.receive(lease).unwrap();
    // SAFETY: 1. this engine does nothing.
    unsafe { ops.complete(buffer.token(), Ok(0)) }.unwrap();
    assert!(op.wait().unwrap().lease.is_empty());
}
