// `stream` looks at each packet.

use pinwire::prelude::*;

#[derive(Packet)]
struct Level {
    #[pinwire(const = 7)]
    kind: u8,
}

struct Book<'a> {
    levels: &'a [u8],
}

pub(crate) fn main() {
    let book = Book { levels: &[7, 7, 8] };
    assert_eq!(Level::stream(book.levels).flatten().count(), 2);
}
