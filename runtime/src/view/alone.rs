//! Parts of a message that are checked alone, while nobody checked the rest: what lazy views become.

use super::blame::blame;
use super::check::{Ends, Parts, Raw};
use super::table::{Row, phase};
use super::text::check_text;
use super::{Checked, Table, lane_len};
use crate::error::{Error, ErrorKind};
use crate::form::Body;
use crate::message::layout::{LayoutOf, NONE, Version};
use crate::message::{Fields, Shape};

/// Checks a body that was found below so many recursive fields, and sees it.
///
/// # Errors
/// With the offset in `bytes`.
#[inline]
pub(crate) fn check_body<B: Body>(bytes: &[u8], levels: u32) -> Result<B::View<'_>, Error> {
    B::check::<false>(bytes, levels)?;
    Ok(B::see(Checked(bytes)))
}

/// Checks a table, or one row of a list. The row's lanes are those of the list, of which its own parts are checked as
/// the validator checks whole lanes: they are text, and all ends lie in them, in order, between two characters. What
/// lies behind them is cut off; in front of them no getter looks, as a row begins at its starts.
///
/// `offset` and `lanes` say where the block and the lanes begin in the table or list, `levels` how many recursive
/// fields it stands below.
///
/// # Errors
/// The first fault, with the offset in the table or list.
pub(crate) fn check_alone<'buf, S: Shape>(
    row: Row<'buf>,
    version: Version,
    (offset, lanes): (usize, usize),
    levels: u32,
) -> Result<Table<'buf, S>, Error> {
    let named = |error: Error| error.in_packet(S::SCHEMA.name);
    let text_end = lane_len(row.block, version.text_slot);
    let text = own_part(row.text, row.text_start, text_end, offset, version.text_slot).map_err(named)?;
    let data_end = lane_len(row.block, version.data_slot);
    let data = own_part(row.data, row.data_start, data_end, offset, version.data_slot).map_err(named)?;
    let start = row.text_start as usize;
    let is_ascii = check_text(text.get(start..).unwrap_or(&[])).map_err(|error| named(error.within(lanes + start)))?;
    // The same start of the data lane that the padding of bodies is counted from when they are read.
    let data_offset = lanes + row.text.len();
    let raw = Raw { block: row.block, text, data, is_ascii, offset, data_offset, levels };
    let mut ends = Ends { text: row.text_start, data: row.data_start, bad: false };
    S::Fields::check::<false>(&raw, &mut ends, LayoutOf::<S>::LAYOUT, S::SCHEMA)?;
    // Behind them a newer writer's.
    ends.next_text(&raw, text_end);
    ends.next_data(data_end, 1);
    if ends.bad {
        Err(blame_alone::<S>(&raw, (row.text_start, row.data_start)))
    } else {
        Ok(Table::of_row(Row { text, data, data_phase: phase::<S>(data_offset), ..row }))
    }
}

/// A lane as far as the row goes in it.
fn own_part(lane: &[u8], start: u32, end: u32, offset: usize, slot: u16) -> Result<&[u8], Error> {
    match lane.get(..end as usize) {
        Some(part) if start <= end => Ok(part),
        _ => Err(Error::new(ErrorKind::BadEnd { start, end }).within(offset + usize::from(slot))),
    }
}

#[cold]
fn blame_alone<S: Shape>(raw: &Raw<'_>, start: (u32, u32)) -> Error {
    // The ends at the slots are those of the parts.
    let version = Version { len: u16::try_from(raw.block.len()).unwrap_or(NONE), text_slot: NONE, data_slot: NONE };
    let parts = Parts { rows: raw.block, text: raw.text, data: raw.data, version, head: raw.offset };
    blame(LayoutOf::<S>::LAYOUT, S::SCHEMA, &parts, start, raw.is_ascii)
}
