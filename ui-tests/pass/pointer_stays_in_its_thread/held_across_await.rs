// What is in flight is sent, and says its address again.
// rows: A2-6

use pinwire::flight::Op;
use pinwire::prelude::*;

fn needs_send<T: Send>(_: T) {}

async fn work(lease: LeaseMut, op: Op) {
    let flight = lease.into_flight();
    drop(op.await);
    assert!(!flight.as_mut_ptr().is_null());
    drop(flight.complete(0));
}

fn both(lease: LeaseMut, op: Op) {
    needs_send(work(lease, op));
}

pub(crate) fn main() {
    let _ = both;
}
