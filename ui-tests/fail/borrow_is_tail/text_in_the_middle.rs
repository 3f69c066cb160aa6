// Where does the text end, and where does the next field begin?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    text: &'a str,
    kind: u8,
}

fn main() {}
