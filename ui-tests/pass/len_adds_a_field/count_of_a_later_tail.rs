// They are counted when they stand in front.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Table<'a> {
    #[pinwire(len = name + 2 * n)]
    length: u16,
    n: u8,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
    name: &'a str,
}

pub(crate) fn main() {
    let bytes = Table { length: 0, n: 0, sizes: vec![7], name: "hi" }.to_vec().unwrap();
    assert_eq!(bytes, *b"\0\x04\x01\0\x07hi");
    assert_eq!(Table::view(&bytes).unwrap().name(), "hi");
}
