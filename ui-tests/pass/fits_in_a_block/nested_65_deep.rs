// Half as deep.
// rows: B4-4

use pinwire::prelude::*;

type Four<T> = (String, (String, (String, (String, T))));
type Sixteen<T> = Four<Four<Four<Four<T>>>>;

#[derive(Message)]
struct Deep {
    deep: Sixteen<Sixteen<u8>>,
}

pub(crate) fn main() {}
