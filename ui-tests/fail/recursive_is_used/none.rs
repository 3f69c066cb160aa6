// A word without effect would be taken for one.
// expect: pinwire
// rows: B2-4

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8, recursive)]
enum Event {
    #[pinwire(tag = 1)]
    Not { inner: bool },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
