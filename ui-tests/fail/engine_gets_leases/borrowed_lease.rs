// The one who lends it reads while the engine writes.
// expect: E0308
// rows: A2-6

use pinwire::flight::Ops;
use pinwire::prelude::*;

fn main() {
    let mut lease = Pool::new().unwrap().lease(64).unwrap();
    drop(Ops::new().receive(&mut lease));
}
