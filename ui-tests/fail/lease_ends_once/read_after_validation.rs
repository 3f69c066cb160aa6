// The lease is a part of the proof: it cannot be made writable beside it.
// expect: E0382
// rows: A2-10, A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.encode(&Order { id: 7 }).unwrap().into_lease();
    let message = Validated::<Order>::new(lease).unwrap();
    assert!(lease.try_into_mut().is_err());
    assert_eq!(message.view().id(), 7);
}
