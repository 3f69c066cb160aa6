// A second owner, made of the inside of the first one.
// expect: E0616
// rows: A2-10

use pinwire::prelude::*;

fn longer(lease: LeaseMut) -> LeaseMut {
    LeaseMut { 0: lease.0 }
}

fn main() {}
