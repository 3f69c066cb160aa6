// Bytes, in which a packet can be seen.

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
    record: &'a [u8],
}

pub(crate) fn main() {}
