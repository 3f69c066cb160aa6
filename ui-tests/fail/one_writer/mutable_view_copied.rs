// Two owners of the right to write.
// expect: E0382
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn sell(mut tick: TickMut<'_>) {
    tick.set_side(b'S');
}

fn main() {
    let mut buffer = [b'B'];
    let tick = Tick::view_mut(&mut buffer).unwrap();
    sell(tick);
    sell(tick);
}
