// A type says that it is a domain: a wrong one is a slip.
// expect: E0277
// rows: B1-4

use pinwire::prelude::*;

struct Risk;

fn main() {
    let _ = Pool::builder().domain::<Risk>();
}
