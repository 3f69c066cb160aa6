// One direction.
// rows: B4-4

use pinwire::prelude::*;

#[derive(Message)]
struct Folder {
    name: String,
    files: Vec<File>,
}

#[derive(Message)]
struct File {
    name: String,
    parent: Option<u32>,
}

pub(crate) fn main() {}
