// The last holder may write again, and so may the engine.
// rows: A2-6, A3-6

use pinwire::flight::Ops;
use pinwire::prelude::*;

pub(crate) fn main() {
    let lease = Pool::new().unwrap().lease(64).unwrap().freeze();
    drop(Ops::new().receive(lease.try_into_mut().unwrap()));
}
