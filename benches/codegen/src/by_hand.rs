//! What one writes without pinwire.
// SAFETY of `no_mangle` here: as in `lib.rs`: the names start with `zerocopy_` and are linked to nothing.

use pinwire::Open;
use zerocopy::byteorder::{big_endian, little_endian};
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

use crate::Side;

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub struct Row {
    kind: u8,
    port: big_endian::U16,
    timestamp: [u8; 6],
    order: little_endian::U64,
    side: u8,
    class_and_level: u8,
}

#[unsafe(no_mangle)]
pub fn zerocopy_u16_be(row: &Row) -> u16 {
    row.port.get()
}

#[unsafe(no_mangle)]
pub fn zerocopy_u48_be(row: &Row) -> u64 {
    let mut wide = [0; 8];
    wide[2..].copy_from_slice(&row.timestamp);
    u64::from_be_bytes(wide)
}

#[unsafe(no_mangle)]
pub fn zerocopy_u64_le(row: &Row) -> u64 {
    row.order.get()
}

#[unsafe(no_mangle)]
pub fn zerocopy_open_enum(row: &Row) -> Open<Side> {
    match row.side {
        b'B' => Open::Known(Side::Buy),
        b'S' => Open::Known(Side::Sell),
        other => Open::Unknown(other),
    }
}

#[unsafe(no_mangle)]
pub fn zerocopy_bits(row: &Row) -> u8 {
    row.class_and_level & 0b1_1111
}

#[cfg(planted)]
#[unsafe(no_mangle)]
pub fn zerocopy_planted(row: &Row) -> u8 {
    row.side
}
