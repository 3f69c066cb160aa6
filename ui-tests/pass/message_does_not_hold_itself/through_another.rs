// The field that closes the cycle says so.
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
struct Folder {
    name: String,
    files: Vec<File>,
}

#[derive(Message)]
struct File {
    name: String,
    #[pinwire(recursive)]
    parent: Option<Box<Folder>>,
}

pub(crate) fn main() {}
