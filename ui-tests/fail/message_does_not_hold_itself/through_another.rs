// A reader would follow the two without end.
// expect: E0391
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
    parent: Option<Box<Folder>>,
}

fn main() {}
