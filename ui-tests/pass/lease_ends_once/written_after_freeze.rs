// Written first, frozen then; a unique lease becomes writable again.
// rows: A3-6, X-7

use pinwire::prelude::*;

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let mut lease = pool.lease(8).unwrap();
    lease.push_slice(b"early").unwrap();
    let shared = lease.freeze();
    let mut lease = shared.try_into_mut().unwrap();
    lease.push_slice(b"er").unwrap();
    assert_eq!(&*lease, b"earlyer");
}
