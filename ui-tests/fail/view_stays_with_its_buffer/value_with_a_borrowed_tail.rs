// `to_value` copies the fixed fields; the tail of this packet is a borrow.
// expect: E0597
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

fn main() {
    let line: Line<'_>;
    {
        let buffer = *b"xabc";
        line = Line::view(&buffer).unwrap().to_value();
    }
    println!("{}", line.text);
}
