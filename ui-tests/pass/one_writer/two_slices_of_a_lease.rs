// In two parts.
// rows: A3-6

use pinwire::prelude::*;

pub(crate) fn main() {
    let mut lease = Pool::new().unwrap().lease(8).unwrap();
    let (head, body) = lease.spare_mut().split_at_mut(4);
    head[0] = 1;
    body[0] = 2;
}
