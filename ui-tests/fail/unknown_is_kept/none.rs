// A newer writer adds a variant: this reader would have no place for it.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Moved { x: i32 },
}

fn main() {}
