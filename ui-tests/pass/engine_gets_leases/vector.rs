// A vector is taken in, and freed when the engine is done.
// rows: A2-6

use pinwire::flight::Ops;
use pinwire::prelude::*;

pub(crate) fn main() {
    drop(Ops::new().receive(LeaseMut::from_owner(vec![0_u8; 64]).unwrap()));
}
