// The task may go on in another thread, with an address that it has from this one.
// expect: lifetime
// rows: A2-6

use pinwire::flight::Op;
use pinwire::prelude::*;

fn needs_send<T: Send>(_: T) {}

async fn work(lease: LeaseMut, op: Op) {
    let flight = lease.into_flight();
    let base = flight.as_mut_ptr();
    drop(op.await);
    assert!(!base.is_null());
    drop(flight.complete(0));
}

fn both(lease: LeaseMut, op: Op) {
    needs_send(work(lease, op));
}

fn main() {}
