// The same struct as it was meant.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Header<'a> {
    version: u8,
    #[pinwire(pad = 2)]
    reserved: (),
    #[pinwire(len = payload)]
    length: u16,
    #[pinwire(null = 0)]
    price: Option<u32>,
    checksum: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    let bytes = [0; 11];
    let header: HeaderView<'_> = Header::view(&bytes).unwrap();
    assert_eq!(header.length(), 0);
}
