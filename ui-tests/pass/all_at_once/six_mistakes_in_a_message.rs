// The same struct as it was meant.

use pinwire::prelude::*;

#[derive(Message)]
struct Order<'a> {
    id: u64,
    legs: Vec<Leg>,
    #[pinwire(since = 2)]
    venue: Option<u16>,
    #[pinwire(since = 2)]
    flags: Option<u32>,
    #[pinwire(since = 3, reserved = Option<u32>)]
    gone: (),
    #[pinwire(since = 3, default = "none")]
    note: &'a str,
}

#[derive(Message)]
struct Leg {
    ratio: i32,
}

pub(crate) fn main() {
    let bytes = [0; 40];
    assert!(Order::view(&bytes).is_err());
}
