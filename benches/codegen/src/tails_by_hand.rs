//! What one keeps of such packets without pinwire: where each part lies.
// SAFETY of `no_mangle` here: as in `lib.rs`: the names start with `zerocopy_` and are linked to nothing.

use zerocopy::byteorder::big_endian::{U16, U32};
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub struct Head {
    version_and_header_words: u8,
    service: u8,
    total_length: U16,
}

pub struct Ipv4<'a> {
    pub head: &'a Head,
    tails: (&'a [u8], &'a [u8]),
}

/// Bytes of so many entries.
#[derive(Clone, Copy)]
pub struct Entries<'a> {
    pub bytes: &'a [u8],
    len: usize,
}

pub struct Table<'a> {
    pub count: &'a U16,
    tails: (&'a [u8], &'a [u8], Entries<'a>, &'a U32, Option<&'a U16>),
}

#[unsafe(no_mangle)]
pub fn zerocopy_options<'a>(packet: &Ipv4<'a>) -> &'a [u8] {
    packet.tails.0
}

#[unsafe(no_mangle)]
pub fn zerocopy_payload<'a>(packet: &Ipv4<'a>) -> &'a [u8] {
    packet.tails.1
}

#[unsafe(no_mangle)]
pub fn zerocopy_second_list<'a>(packet: &Table<'a>) -> &'a [u8] {
    packet.tails.1
}

#[unsafe(no_mangle)]
pub fn zerocopy_sequence_len(packet: &Table<'_>) -> usize {
    packet.tails.2.len
}

#[unsafe(no_mangle)]
pub fn zerocopy_behind_tail(packet: &Table<'_>) -> u32 {
    packet.tails.3.get()
}

#[unsafe(no_mangle)]
pub fn zerocopy_optional(packet: &Table<'_>) -> Option<u16> {
    packet.tails.4.map(|newer| newer.get())
}
