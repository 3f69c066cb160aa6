//! Packets with several tails: getters of what stands behind the fixed fields.
// SAFETY of `no_mangle` here: as in `lib.rs`: the names start with `pinwire_` and are linked to nothing.

use pinwire::{Packet, Sequence};

#[derive(Packet)]
#[pinwire(be)]
pub struct Ipv4<'a> {
    #[pinwire(bits = 4)]
    pub version: u8,
    #[pinwire(bits = 4, len = (options + 4) / 4)]
    pub header_words: u8,
    pub service: u8,
    #[pinwire(len = payload + 4 * header_words)]
    pub total_length: u16,
    pub options: &'a [u8],
    pub payload: &'a [u8],
}

#[derive(Packet)]
#[pinwire(be)]
pub struct Entry<'a> {
    #[pinwire(len = name)]
    pub length: u8,
    pub name: &'a [u8],
}

#[derive(Packet)]
#[pinwire(be)]
pub struct Table<'a> {
    pub count: u16,
    #[pinwire(count = count)]
    pub times: &'a [u8],
    #[pinwire(count = count)]
    pub marks: &'a [u8],
    #[pinwire(count_prefix = u16)]
    pub entries: Sequence<'a, Entry<'a>>,
    pub checksum: u32,
    #[pinwire(optional)]
    pub newer: Option<u16>,
}

#[unsafe(no_mangle)]
pub fn pinwire_options<'a>(view: &Ipv4View<'a>) -> &'a [u8] {
    view.options()
}

#[unsafe(no_mangle)]
pub fn pinwire_payload<'a>(view: &Ipv4View<'a>) -> &'a [u8] {
    view.payload()
}

#[unsafe(no_mangle)]
pub fn pinwire_second_list<'a>(view: &TableView<'a>) -> &'a [u8] {
    view.marks()
}

#[unsafe(no_mangle)]
pub fn pinwire_sequence_len(view: &TableView<'_>) -> usize {
    view.entries().len()
}

#[unsafe(no_mangle)]
pub fn pinwire_behind_tail(view: &TableView<'_>) -> u32 {
    view.checksum()
}

#[unsafe(no_mangle)]
pub fn pinwire_optional(view: &TableView<'_>) -> Option<u16> {
    view.newer()
}
