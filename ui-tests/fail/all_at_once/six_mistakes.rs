// Six mistakes that would take six builds to find one after the other; nothing else is reported.
// expect: pinwire
// errors: 6

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(bee)]
struct Header<'a> {
    #[pinwire(bits = 4)]
    version: u8,
    #[pinwire(pad = 2)]
    reserved: u16,
    #[pinwire(len = body)]
    length: u16,
    #[pinwire(null = 0, const = 1)]
    price: Option<u32>,
    #[pinwire(rest)]
    payload: &'a [u8],
    checksum: u16,
}

fn main() {
    let header: HeaderView<'_> = Header::view(&[0; 10]).unwrap();
    header.length();
}
