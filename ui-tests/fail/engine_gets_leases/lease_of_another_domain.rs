// The engine of one domain sees the bytes of another.
// expect: E0308
// rows: A2-6, B1-4

use pinwire::flight::Ops;
use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn main() {
    let ops = Ops::<Risk>::new();
    drop(ops.receive(Pool::new().unwrap().lease(64).unwrap()));
}
