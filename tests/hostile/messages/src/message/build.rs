//! Messages byte by byte, also such that no writer would make.

/// "No slot".
pub const NONE: u16 = 0xffff;

/// A table: its slots, its block, and what lies behind it.
#[must_use]
pub fn table(text_slot: u16, data_slot: u16, block: &[u8], lanes: &[u8]) -> Vec<u8> {
    let len = u16::try_from(block.len()).expect("a short block");
    [&len.to_le_bytes()[..], &text_slot.to_le_bytes(), &data_slot.to_le_bytes(), block, lanes].concat()
}

/// A list of rows: its header, the rows, and what lies behind them.
#[must_use]
pub fn rows(count: u32, stride: u16, text_slot: u16, data_slot: u16, rows: &[u8], lanes: &[u8]) -> Vec<u8> {
    let slots = [text_slot.to_le_bytes(), data_slot.to_le_bytes()].concat();
    [&count.to_le_bytes()[..], &stride.to_le_bytes(), &slots, rows, lanes].concat()
}

/// A list with ends: its count, the ends, and what they end.
#[must_use]
pub fn ends(count: u32, ends: &[u32], lane: &[u8]) -> Vec<u8> {
    let ends: Vec<u8> = ends.iter().flat_map(|end| end.to_le_bytes()).collect();
    [&count.to_le_bytes()[..], &ends, lane].concat()
}

/// A list of enums of messages: its count, the tags and ends, and what they end.
#[must_use]
pub fn tagged(count: u32, entries: &[(u8, u32)], lane: &[u8]) -> Vec<u8> {
    let entries: Vec<u8> = entries.iter().flat_map(|(tag, end)| [&[*tag][..], &end.to_le_bytes()].concat()).collect();
    [&count.to_le_bytes()[..], &entries, lane].concat()
}

/// Numbers one after the other.
#[macro_export]
macro_rules! le {
    ($($number:expr),* $(,)?) => {
        [$(&$number.to_le_bytes()[..]),*].concat()
    };
}
