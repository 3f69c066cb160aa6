// A list of text.

use pinwire::prelude::*;

#[derive(Message)]
struct Names {
    names: Vec<String>,
}

pub(crate) fn main() {}
