// The payload points into the buffer, too.
// expect: E0597
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    payload: &'a [u8],
}

fn main() {
    let payload;
    {
        let buffer = [1, 2, 3];
        payload = Line::view(&buffer).unwrap().payload();
    }
    println!("{payload:?}");
}
