// A pad is a field, too.

use pinwire::prelude::*;

#[derive(Packet)]
struct Reserved {
    #[pinwire(pad = 1)]
    _pad: (),
}

pub(crate) fn main() {
    assert_eq!(Reserved::stream(&[1, 2]).count(), 2);
}
