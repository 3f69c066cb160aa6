// A reader would follow the two without end.
// expect: E0391
// rows: B2-4

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
    #[pinwire(prefix = u8)]
    parent: SequenceBuf<Folder>,
}

fn main() {}
