// Half a packet would be sent.
// expect: E0502

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

fn main() {
    let mut buffer = [0; 8];
    let line = Line::writer(&mut buffer, LineHead { kind: 1 });
    println!("{buffer:?}");
    line.text("hi").finish().unwrap();
}
