//! The second pass over bytes of which the validator knows only that some end is wrong. Not generic, and never run on
//! good bytes.

use core::ops::Range;

use super::check::Parts;
use super::text::is_boundary;
use super::{flag, u32_at};
use crate::error::{Error, ErrorKind};
use crate::message::layout::{Lane, Layout, NONE};
use crate::schema::Schema;

/// Finds the end that was wrong. `start` is where the first row starts in the lanes.
#[cold]
pub(super) fn blame(
    layout: &'static Layout,
    schema: &'static Schema,
    parts: &Parts<'_>,
    start: (u32, u32),
    is_ascii: bool,
) -> Error {
    let (mut text, mut data) = start;
    let lanes = (parts.text.len() as u64, parts.data.len() as u64);
    for (index, block) in parts.rows.chunks_exact(usize::from(parts.version.len).max(1)).enumerate() {
        let at = parts.head + index * usize::from(parts.version.len);
        for (field, place) in layout.places().iter().enumerate() {
            if usize::from(place.len) > block.len() || place.lane == Lane::Block {
                continue;
            }
            let end = u32_at(block, place.offset.into());
            let (start, lane) = if place.lane == Lane::Text { (&mut text, lanes.0) } else { (&mut data, lanes.1) };
            // What is absent may have any length.
            let is_there = place.flags == 0 || flag(block, place.flag);
            let unit = if is_there { place.unit } else { 1 };
            let kind = bad_end(place.lane, unit, *start..end, lane, parts.text, is_ascii);
            if let Some(kind) = kind {
                let error = Error::new(kind).within(at + usize::from(place.offset));
                return schema.fields.get(field).map_or(error, |field| error.named(field));
            }
            *start = end;
        }
        for (slot, start, lane) in
            [(parts.version.text_slot, &mut text, lanes.0), (parts.version.data_slot, &mut data, lanes.1)]
        {
            let end = u32_at(block, slot.into());
            if slot == NONE {
                continue;
            }
            let is_split = slot == parts.version.text_slot && !is_ascii && !is_boundary(parts.text, end);
            if end < *start || u64::from(end) > lane || is_split {
                let kind = ErrorKind::BadEnd { start: *start, end };
                return Error::new(kind).within(at + usize::from(slot)).in_packet(schema.name);
            }
            *start = end;
        }
    }
    // The last ends of the rows are the lengths of the lanes, so this is not reached.
    Error::new(ErrorKind::BadEnd { start: text, end: data }).in_packet(schema.name)
}

fn bad_end(
    lane: Lane,
    unit: u32,
    Range { start, end }: Range<u32>,
    lane_len: u64,
    text: &[u8],
    is_ascii: bool,
) -> Option<ErrorKind> {
    if end < start || u64::from(end) > lane_len {
        return Some(ErrorKind::BadEnd { start, end });
    }
    if lane == Lane::Text && !is_ascii && !is_boundary(text, end) {
        return Some(ErrorKind::SplitChar(end));
    }
    let bytes = end - start;
    if lane == Lane::Data && !bytes.is_multiple_of(unit.max(1)) {
        return Some(ErrorKind::UnevenLength { bytes: bytes as usize, element: unit as usize });
    }
    None
}
