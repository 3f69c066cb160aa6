// It takes a value out.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn each(handler: &mut dyn FnMut(TickView<'_>)) {
    handler(Tick::view(b"B").unwrap());
}

pub(crate) fn main() {
    let mut last = None;
    each(&mut |tick| last = Some(tick.side()));
    assert_eq!(last, Some(b'B'));
}
