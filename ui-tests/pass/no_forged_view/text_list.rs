// Text of a checked message.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Names {
    names: Vec<String>,
}

fn names(bytes: &[u8]) -> Strs<'_> {
    Names::view(bytes).unwrap().names()
}

pub(crate) fn main() {
    let _: fn(&'static [u8]) -> Strs<'static> = names;
}
