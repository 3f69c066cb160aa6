// Two packets in one place.
// expect: E0382

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
    let first = line.text("hi").finish();
    let second = line.text("ho").finish();
    assert_eq!(first, second);
}
