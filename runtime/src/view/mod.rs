//! Views of messages: bytes that the validator went over, and what getters read out of them.
//!
//! A [`Table`] is one message: its block, and the two lanes behind it. Only the validator makes a [`Checked`] range,
//! and everything below is made of those, so a getter never looks at bytes that nobody checked.

mod alone;
mod blame;
mod check;
mod iter;
mod lists;
#[cfg(feature = "alloc")]
mod map;
mod mutable;
mod rows;
mod strs;
mod table;
mod text;
mod unions;

use crate::message::layout::NONE;

pub(crate) use alone::{check_alone, check_body};
pub(crate) use check::{
    Ends, Raw, check_levels, check_rows, check_table, check_unit, message_len, rows_parts, table_parts,
};
pub use iter::Indices;
pub(crate) use iter::{Indexed, list_traits, list_traits_of};
pub use lists::Lists;
#[cfg(feature = "alloc")]
pub use map::{Map, MapEntry};
pub use mutable::{RowsMut, SliceMut, TableMut};
pub(crate) use mutable::{all_or_nothing, put_whole};
pub use rows::{Rows, RowsIter};
pub(crate) use strs::Ends as ListEnds;
pub use strs::Strs;
pub use table::Table;
pub(crate) use table::{Cell, Row};
pub(crate) use table::{ends, facts, flag};
pub(crate) use text::{is_boundary, utf8};
pub(crate) use unions::choice_len;
pub use unions::{Chosen, Unions};

/// A body whose bytes were checked as what they are read as. Only the runtime makes one.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'buf>(&'buf [u8]);

impl<'buf> Checked<'buf> {
    /// The empty body: an empty list of any kind.
    pub(crate) const EMPTY: Self = Self(&[]);

    #[cfg(feature = "pool")]
    #[inline(always)]
    fn of_validated(bytes: &'buf [u8]) -> Self {
        Self(bytes)
    }

    #[inline(always)]
    pub(crate) const fn bytes(self) -> &'buf [u8] {
        self.0
    }
}

/// The little-endian `u32` at `offset`; 0 where there is none.
#[inline(always)]
pub(crate) fn u32_at(bytes: &[u8], offset: usize) -> u32 {
    match bytes.get(offset..).and_then(<[u8]>::first_chunk) {
        Some(four) => u32::from_le_bytes(*four),
        None => 0,
    }
}

/// The little-endian `u16` at `offset`; 0 where there is none.
#[inline(always)]
pub(crate) fn u16_at(bytes: &[u8], offset: usize) -> u16 {
    match bytes.get(offset..).and_then(<[u8]>::first_chunk) {
        Some(two) => u16::from_le_bytes(*two),
        None => 0,
    }
}

/// A lane is as long as the last end in it says, which stands at `slot` of the last block.
#[inline(always)]
pub(crate) fn lane_len(block: &[u8], slot: u16) -> u32 {
    if slot == NONE { 0 } else { u32_at(block, slot.into()) }
}

/// `bytes[start..end]`; empty where there is no such range.
#[inline(always)]
pub(crate) fn range(bytes: &[u8], start: u32, end: u32) -> &[u8] {
    bytes.get(start as usize..end as usize).unwrap_or(&[])
}
