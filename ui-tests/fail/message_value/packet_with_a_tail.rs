// How long the packet is would stand nowhere.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Record<'a> {
    kind: u16,
    #[pinwire(rest)]
    body: &'a [u8],
}

#[derive(Message)]
struct Log<'a> {
    time: u64,
    record: Record<'a>,
}

fn main() {}
