// Two owners that both write.
// expect: E0599
// rows: A3-6, A2-10

use pinwire::prelude::*;

fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    let mut other = lease.clone();
    lease.clear();
    other.clear();
}
