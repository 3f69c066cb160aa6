// Nobody can complete it: the slot is out of use for good.
// expect: lint
// rows: A2-6, X-7

#![deny(unused_must_use)]

use pinwire::prelude::*;

fn main() {
    Pool::new().unwrap().lease(64).unwrap().into_flight();
}
