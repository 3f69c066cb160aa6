// An array stands in place, text does not.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Names {
    names: [String; 3],
}

fn main() {}
