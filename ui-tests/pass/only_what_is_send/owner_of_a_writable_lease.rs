// An owner that may be sent.
// rows: A2-10

use std::sync::Arc;

use pinwire::prelude::*;

struct Shared(Vec<u8>, Arc<()>);

impl AsMut<[u8]> for Shared {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

pub(crate) fn main() {
    let lease: LeaseMut = LeaseMut::from_owner(Shared(vec![0; 8], Arc::new(()))).unwrap();
    assert_eq!(lease.capacity(), 8);
}
