// The trading desk would read what the risk department works on.
// expect: E0308
// rows: B1-4, B1-5

use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn check(limits: &Lease<Risk>) -> usize {
    limits.len()
}

fn main() {
    let pool = Pool::new().unwrap();
    let order = pool.lease(8).unwrap().freeze();
    check(&order);
}
