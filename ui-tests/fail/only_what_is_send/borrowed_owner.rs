// A lease may live for ever; what it lends must, too.
// expect: E0597
// rows: A2-10, A1-2

use pinwire::prelude::*;

fn main() {
    let lease: Lease;
    {
        let bytes = vec![1, 2];
        lease = Lease::from_owner(bytes.as_slice()).unwrap();
    }
    assert_eq!(lease.len(), 2);
}
