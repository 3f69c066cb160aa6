// One field cannot come from another crate than the message.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    #[pinwire(crate = ::pinwire)]
    id: u64,
}

fn main() {}
