// A slot stays where it is until the engine is done.
// rows: A2-6

use pinwire::flight::Ops;
use pinwire::prelude::*;

pub(crate) fn main() {
    let lease = Pool::new().unwrap().lease(64).unwrap();
    drop(Ops::new().receive(lease));
}
