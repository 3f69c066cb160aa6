// A lease that no engine ever gave back, over one that it still has.
// expect: E0451
// rows: A2-10, A2-6

use core::mem::ManuallyDrop;

use pinwire::flight::{InFlight, Incoming};
use pinwire::pool::Main;
use pinwire::prelude::*;

fn forge(lease: LeaseMut) -> InFlight<Main, Incoming> {
    InFlight { lease: ManuallyDrop::new(lease) }
}

fn main() {}
