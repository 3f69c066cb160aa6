// Nobody reads the place, so nobody needs what stands in for it.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, reserved = u32, default = 0)]
    flags: (),
}

fn main() {}
