// Ends that nobody checked.
// expect: E0624
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Names {
    names: Vec<String>,
}

fn names(bytes: &[u8]) -> Strs<'_> {
    Names::view(bytes).unwrap().names()
}

fn main() {
    let _: fn(_) -> Strs<'static> = Strs::of_checked;
}
