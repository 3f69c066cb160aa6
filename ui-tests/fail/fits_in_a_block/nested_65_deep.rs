// A reader goes down as deep as the types do, on its stack.
// expect: E0080
// rows: B4-4

#![recursion_limit = "1024"]

use pinwire::prelude::*;

type Four<T> = (String, (String, (String, (String, T))));
type Sixteen<T> = Four<Four<Four<Four<T>>>>;

#[derive(Message)]
struct Deep {
    deep: Sixteen<Sixteen<Sixteen<Sixteen<u8>>>>,
}

fn main() {}
