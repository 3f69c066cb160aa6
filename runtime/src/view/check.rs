//! The validator: one forward pass over a message, each byte once.
//!
//! The pass over ends has no branches: whether some end was wrong is asked once, behind the last row. Which one it
//! was is then found by a second pass ([`blame`]), which is not generic and runs only on bad bytes.

use super::blame::blame;
use super::text::{check_text, is_boundary};
use super::{lane_len, u16_at, u32_at};
use crate::error::{Error, ErrorKind};
use crate::form::TOO_DEEP;
use crate::message::layout::{Layout, LayoutOf, NONE, Version};
use crate::message::{Fields, Shape};
use crate::schema::Schema;

/// A row before it is checked.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'buf> {
    pub(crate) block: &'buf [u8],
    pub(crate) text: &'buf [u8],
    pub(crate) data: &'buf [u8],
    /// No end of the text lane can lie inside a character.
    pub(crate) is_ascii: bool,
    /// Where the block and the data lane begin in the message, for errors.
    pub(crate) offset: usize,
    pub(crate) data_offset: usize,
    /// How many recursive fields the message stands below.
    pub(crate) levels: u32,
}

/// The ends that the pass has come to.
#[derive(Clone, Copy, Debug)]
pub struct Ends {
    pub(crate) text: u32,
    pub(crate) data: u32,
    /// Some end was wrong.
    pub(crate) bad: bool,
}

impl Ends {
    const START: Self = Self { text: 0, data: 0, bad: false };

    /// Goes to the next end of the text lane.
    #[inline(always)]
    pub(crate) fn next_text(&mut self, raw: &Raw<'_>, end: u32) {
        self.bad |= end < self.text;
        if !raw.is_ascii {
            self.bad |= !is_boundary(raw.text, end);
        }
        self.text = end;
    }

    /// Goes to the next end of the data lane; `unit` is the size of the elements in between.
    #[inline(always)]
    pub(crate) fn next_data(&mut self, end: u32, unit: u32) {
        self.bad |= end < self.data;
        if unit > 1 {
            self.bad |= !end.wrapping_sub(self.data).is_multiple_of(unit);
        }
        self.data = end;
    }

    /// Whether all of them ascended, up to the ends of the lanes.
    #[inline(always)]
    fn fill(&self, text: &[u8], data: &[u8]) -> bool {
        !self.bad & (self.text as usize == text.len()) & (self.data as usize == data.len())
    }
}

/// A table or list taken apart by its header.
pub(crate) struct Parts<'buf> {
    /// The rows; of a table, its block.
    pub(crate) rows: &'buf [u8],
    pub(crate) text: &'buf [u8],
    pub(crate) data: &'buf [u8],
    /// What the header says.
    pub(crate) version: Version,
    /// Bytes in front of the rows.
    pub(crate) head: usize,
}

impl<'buf> Parts<'buf> {
    /// A message that is no bytes.
    const NOTHING: Self = Self {
        rows: &[],
        text: &[],
        data: &[],
        version: Version { len: 0, text_slot: NONE, data_slot: NONE },
        head: 0,
    };

    fn raw(&self, index: usize, block: &'buf [u8], is_ascii: bool, levels: u32) -> Raw<'buf> {
        Raw {
            block,
            text: self.text,
            data: self.data,
            is_ascii,
            offset: self.head + index * usize::from(self.version.len),
            data_offset: self.head + self.rows.len() + self.text.len(),
            levels,
        }
    }
}

/// Bytes that the message at the start of `bytes` takes.
///
/// # Errors
/// [`ErrorKind::NeedMore`], or a header that cannot be.
#[inline]
pub(crate) fn message_len(layout: &'static Layout, bytes: &[u8]) -> Result<usize, Error> {
    let Some((header, rest)) = bytes.split_first_chunk::<6>() else { return Err(need(6 - bytes.len())) };
    let version = if *header == layout.header { layout.newest } else { known_version(layout, header)? };
    let Some(block) = rest.get(..version.len.into()) else { return Err(need(usize::from(version.len) - rest.len())) };
    let lanes = u64::from(lane_len(block, version.text_slot)) + u64::from(lane_len(block, version.data_slot));
    // On 32 bits a message of more than the memory is one that cannot be there.
    Ok(usize::try_from(lanes + 6 + block.len() as u64).unwrap_or(usize::MAX))
}

#[cold]
fn need(missing: usize) -> Error {
    Error::new(ErrorKind::NeedMore(missing))
}

/// The version in a header that is not that of our newest one.
#[cold]
fn known_version(layout: &'static Layout, header: &[u8; 6]) -> Result<Version, Error> {
    let found = Version { len: u16_at(header, 0), text_slot: u16_at(header, 2), data_slot: u16_at(header, 4) };
    let own = match layout.version(found.len)? {
        Some(own) => own,
        None => Version { len: NONE, ..layout.newest },
    };
    check_slot(layout, found, found.text_slot, own.text_slot, 2)?;
    check_slot(layout, found, found.data_slot, own.data_slot, 4)?;
    if found.text_slot != NONE && found.data_slot != NONE && found.text_slot.abs_diff(found.data_slot) < 4 {
        return Err(Error::new(ErrorKind::BadSlot(found.data_slot)).within(4));
    }
    Ok(found)
}

/// A slot is our own last end, or one of a newer writer's behind all that we know.
fn check_slot(layout: &Layout, found: Version, slot: u16, own: u16, at: usize) -> Result<(), Error> {
    let is_newer = found.len > layout.newest.len
        && slot != NONE
        && slot >= layout.newest.len
        && u32::from(slot) + 4 <= u32::from(found.len);
    if slot == own || is_newer { Ok(()) } else { Err(Error::new(ErrorKind::BadSlot(slot)).within(at)) }
}

#[inline(always)]
fn header_version<const STRICT: bool>(layout: &'static Layout, header: &[u8; 6]) -> Result<Version, Error> {
    if *header == layout.header {
        return Ok(layout.newest);
    }
    let version = known_version(layout, header)?;
    if STRICT { Err(Error::new(ErrorKind::NotCanonical)) } else { Ok(version) }
}

/// Rows, then a text lane, then a data lane, that together are `bytes`.
#[inline(always)]
fn split_lanes<'buf>(bytes: &'buf [u8], rows_len: usize, version: Version, head: usize) -> Result<Parts<'buf>, Error> {
    let Some((rows, lanes)) = bytes.split_at_checked(rows_len) else { return Err(need(rows_len - bytes.len())) };
    let last = rows.get(rows_len - usize::from(version.len)..).unwrap_or(&[]);
    let (text_len, data_len) = (lane_len(last, version.text_slot), lane_len(last, version.data_slot));
    match lanes.split_at_checked(text_len as usize) {
        Some((text, data)) if data.len() == data_len as usize => Ok(Parts { rows, text, data, version, head }),
        _ => Err(wrong_len(lanes.len(), text_len, data_len, head + rows_len)),
    }
}

#[cold]
fn wrong_len(lanes: usize, text_len: u32, data_len: u32, at: usize) -> Error {
    let (claimed, lanes) = (u64::from(text_len) + u64::from(data_len), lanes as u64);
    let count = |bytes: u64| usize::try_from(bytes).unwrap_or(usize::MAX);
    if claimed > lanes {
        need(count(claimed - lanes)).within(at + count(lanes))
    } else {
        Error::new(ErrorKind::Trailing(count(lanes - claimed))).within(at + count(claimed))
    }
}

/// Checks a table that is exactly `bytes`.
///
/// # Errors
/// The first fault.
#[inline]
pub(crate) fn check_table<S: Shape, const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
    check_levels::<S>(levels)?;
    match own_table::<S>(bytes) {
        Some((block, text, data)) => check_own::<S, STRICT>(block, text, data, 6, levels),
        None => check_other_table::<S, STRICT>(bytes, levels),
    }
}

/// Whether a message may stand here. Most are in no recursive field, and the compiler leaves the question out.
#[inline(always)]
pub(crate) fn check_levels<S: Shape>(levels: u32) -> Result<(), Error> {
    if <S::Fields as Fields>::LEVELS > 0 && levels == TOO_DEEP {
        return Err(Error::new(ErrorKind::TooDeep).in_packet(S::NAME));
    }
    Ok(())
}

/// A table of our own version, by its header and lengths.
#[inline(always)]
pub(super) fn own_table<S: Shape>(bytes: &[u8]) -> Option<Parted<'_>> {
    let layout = LayoutOf::<S>::LAYOUT;
    let (header, rest) = bytes.split_first_chunk::<6>()?;
    if *header == layout.header { own_lanes(layout, rest, layout.len()) } else { None }
}

/// The same for an older or a newer version, and for a table whose parts do not fit together.
#[inline(never)]
pub(super) fn check_other_table<S: Shape, const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
    let parts = table_parts::<STRICT>(LayoutOf::<S>::LAYOUT, bytes);
    check_foreign::<S, STRICT>(&parts.map_err(|error| error.in_packet(S::SCHEMA.name))?, levels)
}

/// A table taken apart: nothing but its header and the lengths in it are checked.
///
/// # Errors
/// With the offset in `bytes`.
#[inline(always)]
pub(crate) fn table_parts<'buf, const STRICT: bool>(
    layout: &'static Layout,
    bytes: &'buf [u8],
) -> Result<Parts<'buf>, Error> {
    let Some((header, rest)) = bytes.split_first_chunk::<6>() else {
        let is_nothing = bytes.is_empty() && layout.starts_empty() && !STRICT;
        return if is_nothing { Ok(Parts::NOTHING) } else { Err(need(6 - bytes.len())) };
    };
    let version = header_version::<STRICT>(layout, header)?;
    split_lanes(rest, version.len.into(), version, 6)
}

/// Checks a list of rows that is exactly `bytes`; an empty one has none.
///
/// # Errors
/// The first fault.
#[inline]
pub(crate) fn check_rows<S: Shape, const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
    if bytes.is_empty() {
        return Ok(());
    }
    check_levels::<S>(levels)?;
    let layout = LayoutOf::<S>::LAYOUT;
    if let Some((own_count, rest)) = bytes.split_first_chunk::<4>()
        && let Some((header, rest)) = rest.split_first_chunk::<6>()
        && *header == layout.header
        && let Some(len) = rows_len(layout, *own_count)
        && let Some((rows, text, data)) = own_lanes(layout, rest, len)
    {
        return check_own::<S, STRICT>(rows, text, data, 10, levels);
    }
    check_other_rows::<S, STRICT>(bytes, levels)
}

/// Bytes of so many rows of our own version, if there is one.
#[inline(always)]
fn rows_len(layout: &'static Layout, count: [u8; 4]) -> Option<usize> {
    (u32::from_le_bytes(count) as usize).checked_mul(layout.len()).filter(|len| *len > 0)
}

/// The same for an older or a newer version, and for a list whose parts do not fit together.
#[inline(never)]
fn check_other_rows<S: Shape, const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
    let parts = rows_parts::<STRICT>(LayoutOf::<S>::LAYOUT, bytes);
    check_foreign::<S, STRICT>(&parts.map_err(|error| error.in_packet(S::SCHEMA.name))?, levels)
}

/// A list that is not empty taken apart: nothing but its header and the lengths in it are checked.
///
/// # Errors
/// With the offset in `bytes`.
#[inline(always)]
pub(crate) fn rows_parts<'buf, const STRICT: bool>(
    layout: &'static Layout,
    bytes: &'buf [u8],
) -> Result<Parts<'buf>, Error> {
    let Some((count, rest)) = bytes.split_first_chunk::<4>() else { return Err(need(4 - bytes.len())) };
    let Some((header, rest)) = rest.split_first_chunk::<6>() else { return Err(need(6 - rest.len()).within(4)) };
    let count = u32::from_le_bytes(*count);
    let version = header_version::<STRICT>(layout, header).map_err(|error| error.within(4))?;
    let rows_len = u64::from(count) * u64::from(version.len);
    if count == 0 || rows_len > rest.len() as u64 {
        return Err(Error::new(ErrorKind::BadCount(count)));
    }
    // No more than the bytes at hand, so it fits.
    split_lanes(rest, rows_len as usize, version, 10)
}

/// Rows, text lane, data lane.
type Parted<'buf> = (&'buf [u8], &'buf [u8], &'buf [u8]);

/// Rows and lanes of our own version: stride and slots are constants. `None` if they do not fit together.
#[inline(always)]
fn own_lanes<'buf>(layout: &'static Layout, bytes: &'buf [u8], rows_len: usize) -> Option<Parted<'buf>> {
    let (rows, lanes) = bytes.split_at_checked(rows_len)?;
    let last = rows.get(rows_len.checked_sub(layout.len())?..)?;
    let (text, data) = lanes.split_at_checked(lane_len(last, layout.newest.text_slot) as usize)?;
    (data.len() == lane_len(last, layout.newest.data_slot) as usize).then_some((rows, text, data))
}

/// Checks all rows of our own version, and that their ends fill the lanes.
#[inline]
pub(super) fn check_own<S: Shape, const STRICT: bool>(
    rows: &[u8],
    text: &[u8],
    data: &[u8],
    head: usize,
    levels: u32,
) -> Result<(), Error> {
    let layout = LayoutOf::<S>::LAYOUT;
    let is_ascii = layout.newest.text_slot == NONE
        || check_text(text).map_err(|error| error.within(head + rows.len()).in_packet(S::SCHEMA.name))?;
    let mut ends = Ends::START;
    let data_offset = head + rows.len() + text.len();
    for (index, block) in rows.chunks_exact(layout.len()).enumerate() {
        let offset = head + index * layout.len();
        check_block::<S, STRICT>(&Raw { block, text, data, is_ascii, offset, data_offset, levels }, &mut ends)?;
    }
    if ends.fill(text, data) { Ok(()) } else { Err(blame_own(layout, S::SCHEMA, (rows, text, data), head, is_ascii)) }
}

// The parts are put together here and not in front, where they would go through memory for each message.

#[cold]
fn blame_own(
    layout: &'static Layout,
    schema: &'static Schema,
    (rows, text, data): Parted<'_>,
    head: usize,
    is_ascii: bool,
) -> Error {
    blame(layout, schema, &Parts { rows, text, data, version: layout.newest, head }, (0, 0), is_ascii)
}

/// The same for an older or a newer version. Apart, as stride and slots are constants above.
#[inline(never)]
fn check_foreign<S: Shape, const STRICT: bool>(parts: &Parts<'_>, levels: u32) -> Result<(), Error> {
    let is_ascii = check_text(parts.text)
        .map_err(|error| error.within(parts.head + parts.rows.len()).in_packet(S::SCHEMA.name))?;
    let mut ends = Ends::START;
    for (index, block) in parts.rows.chunks_exact(usize::from(parts.version.len).max(1)).enumerate() {
        let raw = parts.raw(index, block, is_ascii, levels);
        check_block::<S, STRICT>(&raw, &mut ends)?;
        // A newer writer's last ends are not among the fields that we know.
        if parts.version.text_slot != NONE {
            ends.next_text(&raw, u32_at(block, parts.version.text_slot.into()));
        }
        if parts.version.data_slot != NONE {
            ends.next_data(u32_at(block, parts.version.data_slot.into()), 1);
        }
    }
    if ends.fill(parts.text, parts.data) {
        Ok(())
    } else {
        Err(blame(LayoutOf::<S>::LAYOUT, S::SCHEMA, parts, (0, 0), is_ascii))
    }
}

/// Checks a table of which we know no field: what a newer version holds in a variant that holds nothing in ours.
///
/// # Errors
/// The first fault.
#[cold]
pub(crate) fn check_unit<const STRICT: bool>(bytes: &[u8]) -> Result<(), Error> {
    if STRICT {
        return Err(Error::new(ErrorKind::NotCanonical));
    }
    let Some((header, rest)) = bytes.split_first_chunk::<6>() else { return Err(need(6 - bytes.len())) };
    if u16_at(header, 0) == 0 {
        return Err(Error::new(ErrorKind::BadBlock(0)));
    }
    let version = known_version(Layout::NOTHING, header)?;
    let parts = split_lanes(rest, version.len.into(), version, 6)?;
    check_text(parts.text).map(|_| ()).map_err(|error| error.within(6 + parts.rows.len()))
}

/// Checks one row.
#[inline(always)]
fn check_block<S: Shape, const STRICT: bool>(raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
    let layout = LayoutOf::<S>::LAYOUT;
    if STRICT {
        check_flags(layout, raw.block).map_err(|error| error.within(raw.offset).in_packet(S::SCHEMA.name))?;
    }
    S::Fields::check::<STRICT>(raw, ends, layout, S::SCHEMA)
}

/// Bits beside the flags are zero.
fn check_flags(layout: &'static Layout, block: &[u8]) -> Result<(), Error> {
    for (byte, mask) in layout.flags() {
        if block.get(usize::from(*byte)).is_some_and(|found| found & !mask != 0) {
            return Err(Error::new(ErrorKind::NotCanonical).within((*byte).into()));
        }
    }
    Ok(())
}
