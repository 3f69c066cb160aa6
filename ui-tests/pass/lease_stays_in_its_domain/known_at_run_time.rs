// `claim` checks.
// rows: B1-5

use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn check(limits: Lease<Risk>) -> usize {
    limits.len()
}

pub(crate) fn main() {
    let pool = Pool::builder().domain::<Risk>().build().unwrap();
    let lease = pool.lease(8).unwrap().freeze().erase();
    assert_eq!(check(lease.claim().unwrap()), 0);
}
