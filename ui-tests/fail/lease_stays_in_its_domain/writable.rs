// The wrong pool would get the slot back.
// expect: E0308
// rows: B1-4, B1-5

use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

fn fill(mut lease: LeaseMut<Risk>) {
    lease.clear();
}

fn main() {
    fill(Pool::new().unwrap().lease(8).unwrap());
}
