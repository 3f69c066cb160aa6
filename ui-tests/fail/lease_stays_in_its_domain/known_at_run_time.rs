// What is known at run time only is checked there.
// expect: E0308
// rows: B1-5

use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn check(limits: Lease<Risk>) -> usize {
    limits.len()
}

fn main() {
    let pool = Pool::builder().domain::<Risk>().build().unwrap();
    check(pool.lease(8).unwrap().freeze().erase());
}
