// The table has it, for the engine.
// expect: E0382
// rows: A2-6, X-7

use pinwire::flight::Ops;
use pinwire::prelude::*;

fn main() {
    let lease = Pool::new().unwrap().lease(64).unwrap();
    let op = Ops::new().receive(lease);
    assert!(lease.is_empty());
    drop(op);
}
