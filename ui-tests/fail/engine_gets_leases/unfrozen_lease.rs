// Its holder could write what is being sent.
// expect: E0308
// rows: A2-6, A3-6

use pinwire::flight::Ops;
use pinwire::prelude::*;

fn main() {
    let lease = Pool::new().unwrap().lease(64).unwrap();
    drop(Ops::new().send(lease));
}
