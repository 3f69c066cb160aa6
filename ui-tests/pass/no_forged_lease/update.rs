// The length ends with the room.
// rows: A2-10

use pinwire::prelude::*;

fn longer(mut lease: LeaseMut) -> LeaseMut {
    assert!(lease.set_len(1 << 20).is_err());
    lease
}

pub(crate) fn main() {
    longer(Pool::new().unwrap().lease(8).unwrap());
}
