// Bytes of the program itself live as long as it.
// rows: A2-12

use pinwire::prelude::*;

#[derive(Packet)]
struct Head<'a> {
    first: u8,
    #[pinwire(rest)]
    rest: &'a [u8],
}

static BYTES: &[u8] = include_bytes!("local_as_static.rs");

fn head() -> HeadView<'static> {
    Head::view(BYTES).unwrap()
}

pub(crate) fn main() {
    assert_eq!(head().first(), b'/');
}
