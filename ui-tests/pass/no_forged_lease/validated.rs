// The check gives the proof, or the lease back.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn check(lease: Lease) -> Option<Validated<Order>> {
    Validated::new(lease).ok()
}

pub(crate) fn main() {
    assert!(check(Pool::new().unwrap().lease(8).unwrap().freeze()).is_none());
}
