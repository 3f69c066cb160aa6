// The field that closes the circle says how deep.

use pinwire::prelude::*;

#[derive(Packet)]
struct Folder {
    kind: u8,
    #[pinwire(prefix = u8)]
    files: SequenceBuf<File>,
}

#[derive(Packet)]
struct File {
    kind: u8,
    #[pinwire(prefix = u8, recursive = 2)]
    parent: SequenceBuf<Folder>,
}

pub(crate) fn main() {
    assert_eq!(Folder::view(&[1, 2, 2, 0]).unwrap().files().len(), 1);
}
