// How much place is to be kept?
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved)]
    flags: (),
}

fn main() {}
