// Taken out of it, the lease is writable again, and the proof is gone.
// rows: A2-10, A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let lease = pool.encode(&Order { id: 7 }).unwrap().into_lease();
    let message = Validated::<Order>::new(lease).unwrap();
    assert_eq!(message.view().id(), 7);
    assert!(message.into_lease().try_into_mut().is_ok());
}
