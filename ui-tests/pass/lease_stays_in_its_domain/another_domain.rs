// A lease of its own pool.
// rows: B1-4, B1-5

use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn check(limits: &Lease<Risk>) -> usize {
    limits.len()
}

pub(crate) fn main() {
    let pool = Pool::builder().domain::<Risk>().build().unwrap();
    let limits = pool.lease(8).unwrap().freeze();
    assert_eq!(check(&limits), 0);
}
