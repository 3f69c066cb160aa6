// The second tail would stand where the next packet begins.
// expect: E0599

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

fn main() {
    let mut buffer = [0; 8];
    let _ = Line::writer(&mut buffer, LineHead { kind: 1 }).text("hi").text("ho").finish();
}
