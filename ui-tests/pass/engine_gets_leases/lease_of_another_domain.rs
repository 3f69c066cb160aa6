// Each domain's pool and engine.
// rows: A2-6, B1-4

use pinwire::flight::Ops;
use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

pub(crate) fn main() {
    let ops = Ops::<Risk>::new();
    let pool = Pool::builder().domain::<Risk>().build().unwrap();
    drop(ops.receive(pool.lease(64).unwrap()));
}
