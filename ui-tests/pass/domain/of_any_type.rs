// It says so.
// rows: B1-4

use pinwire::prelude::*;

struct Risk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

pub(crate) fn main() {
    assert!(Pool::builder().domain::<Risk>().build().is_ok());
}
