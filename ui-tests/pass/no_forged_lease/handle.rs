// From bits it may be anything; the pool finds out.
// rows: A2-10, A1-7

use pinwire::prelude::*;

pub(crate) fn main() {
    let handle = pinwire::pool::Handle::from_bits(1 << 64 | 1);
    assert!(Pool::new().unwrap().resolve(handle).is_err());
}
