// A checked field would change under the view.
// expect: E0506
// rows: A2-8, A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut buffer = [b'B'];
    let tick = Tick::view(&buffer).unwrap();
    buffer[0] = b'S';
    println!("{} {buffer:?}", tick.side());
}
