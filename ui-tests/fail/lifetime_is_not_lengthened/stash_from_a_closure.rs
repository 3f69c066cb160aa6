// The closure sees each message only while it is called.
// expect: E0521
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn each(handler: &mut dyn FnMut(TickView<'_>)) {
    handler(Tick::view(b"B").unwrap());
}

fn main() {
    let mut last = None;
    each(&mut |tick| last = Some(tick));
}
