// The right is lent, and comes back.
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn sell(tick: &mut TickMut<'_>) {
    tick.set_side(b'S');
}

pub(crate) fn main() {
    let mut buffer = [b'B'];
    let mut tick = Tick::view_mut(&mut buffer).unwrap();
    sell(&mut tick);
    sell(&mut tick);
}
