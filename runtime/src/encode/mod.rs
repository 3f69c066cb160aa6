//! Writing messages straight into the caller's memory: each byte once, front to back but for ends, no allocation.
//!
//! A table is written in two walks over its fields: the block and the text, then the bodies of the data lane. A list
//! of rows does each walk for all rows.

mod copy;
mod draft;
mod late;
mod out;
mod part;
#[cfg(feature = "std")]
mod parts;
mod source;
mod staged;

pub use draft::{Draft, Heading};
pub use late::Feed;
pub use part::{Part, Pending};
pub use staged::Staged;

pub(crate) use out::Out;
#[cfg(feature = "std")]
pub(crate) use parts::{encode_parts, scratch_len};
pub(crate) use source::{Source, Walk};

use crate::error::{Error, ErrorKind};
use crate::form::TOO_DEEP;
use crate::message::layout::{LayoutOf, padding};
use crate::message::{EncodeFields, Fielded, Fields, Shape, Take};

/// Bytes of a value as a table.
#[inline]
pub(crate) fn table_len<M: Fielded>(value: &M) -> usize {
    let layout = LayoutOf::<M::Shape>::LAYOUT;
    value.with_fields(DataEnd((6 + layout.len()).saturating_add(value.with_fields(TextLen))))
}

/// Where a body of `len` bytes ends, whose container stands at `at` before it. An empty one has no padding.
#[inline(always)]
pub(crate) fn after(at: usize, len: usize, align: usize) -> usize {
    let padding = if align > 1 && len > 0 { padding(at, align) } else { 0 };
    at.saturating_add(padding).saturating_add(len)
}

/// Whether messages are nested too deep in the value, which stands below `levels` recursive fields itself.
#[inline]
pub(crate) fn is_too_deep<M: Fielded>(value: &M, levels: u32) -> bool {
    <M::Shape as Shape>::Fields::LEVELS > 0 && (levels == TOO_DEEP || value.with_fields(TooDeep(levels)))
}

/// Bytes of a value as a whole message; `usize::MAX` if it is nested too deep.
#[inline]
pub(crate) fn len<M: Fielded>(value: &M) -> usize {
    if whole_is_too_deep(value) { usize::MAX } else { table_len(value) }
}

/// The same of a whole message. Most can have no depth at all.
#[inline(always)]
fn whole_is_too_deep<M: Fielded>(value: &M) -> bool {
    <M::Shape as Shape>::Fields::LEVELS > 0 && is_too_deep(value, 0)
}

/// Bytes of values as a list of rows.
#[inline]
pub(crate) fn rows_len<R: Source + ?Sized>(rows: &R) -> usize {
    let count = rows.count();
    if count == 0 {
        return 0;
    }
    let blocks = count.saturating_mul(LayoutOf::<R::Shape>::LAYOUT.len()).saturating_add(10);
    let text = rows.rows().fold(blocks, |sum, value| sum.saturating_add(value.with_fields(TextLen)));
    rows.rows().fold(text, |at, value| value.with_fields(DataEnd(at)))
}

/// Appends a table.
///
/// # Errors
/// No more room, or a value that cannot be written.
#[inline]
pub(crate) fn put_table<M: Fielded>(value: &M, out: &mut Out<'_>) -> Result<(), Error> {
    let layout = LayoutOf::<M::Shape>::LAYOUT;
    out.append(&layout.header)?;
    put_blocks(core::slice::from_ref(value), 1, 6, out)
}

/// Appends a list of rows; an empty one is no bytes.
///
/// # Errors
/// No more room, or a value that cannot be written.
#[inline]
pub(crate) fn put_rows<R: Source + ?Sized>(rows: &R, out: &mut Out<'_>) -> Result<(), Error> {
    let count = rows.count();
    if count == 0 {
        return rows.each([].chunks_exact_mut(1), |_, _, _| Ok(()));
    }
    let layout = LayoutOf::<R::Shape>::LAYOUT;
    out.append(&out::count(count)?)?;
    out.append(&layout.header)?;
    put_blocks(rows, count, 10, out)
}

/// Appends the blocks of all values, their text, their data, behind a header of `head` bytes.
#[inline(always)]
fn put_blocks<R: Source + ?Sized>(rows: &R, count: usize, head: usize, out: &mut Out<'_>) -> Result<(), Error> {
    let len = LayoutOf::<R::Shape>::LAYOUT.len();
    let start = out.position();
    let (blocks, mut lane) = out.split(count.saturating_mul(len))?;
    rows.each(blocks.chunks_exact_mut(len), |index, value, block| {
        value.with_fields(Heads { block, text: &mut lane }).map_err(|error| error.within(start + index * len))
    })?;
    let text_len = lane.position();
    let data_len = if <R::Shape as Shape>::Fields::HAS_DATA {
        let mut lane = lane.rest().behind(head + count * len + text_len);
        rows.each(blocks.chunks_exact_mut(len), |_, value, block| {
            rows.vet(value, block)?;
            let offset = start + count * len + text_len;
            value.with_fields(Bodies { block, data: &mut lane }).map_err(|error| error.within(offset))
        })?;
        lane.position()
    } else {
        0
    };
    out.advance(count * len + text_len + data_len);
    Ok(())
}

/// The length of the text.
struct TextLen;

impl<S: Shape> Take<S> for TextLen {
    type Out = usize;
    #[inline(always)]
    fn take<R>(self, fields: R) -> usize
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::text_len(&fields)
    }
}

/// Where the data ends that begins there, counted from the start of the table or list.
struct DataEnd(usize);

impl<S: Shape> Take<S> for DataEnd {
    type Out = usize;
    #[inline(always)]
    fn take<R>(self, fields: R) -> usize
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::data_end(&fields, LayoutOf::<S>::LAYOUT, self.0)
    }
}

/// Whether messages are nested too deep in a message that stands below so many recursive fields.
struct TooDeep(u32);

impl<S: Shape> Take<S> for TooDeep {
    type Out = bool;
    fn take<R>(self, fields: R) -> bool
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::is_too_deep(&fields, self.0)
    }
}

/// Writes the block and the text.
struct Heads<'a, 'out> {
    block: &'a mut [u8],
    text: &'a mut Out<'out>,
}

impl<S: Shape> Take<S> for Heads<'_, '_> {
    type Out = Result<(), Error>;
    #[inline(always)]
    fn take<R>(self, fields: R) -> Result<(), Error>
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::put(&fields, LayoutOf::<S>::LAYOUT, S::SCHEMA, self.block, self.text)
    }
}

/// Whether the bodies that follow are those that the block's flags tell of.
struct Agree<'a> {
    block: &'a [u8],
}

impl<S: Shape> Take<S> for Agree<'_> {
    type Out = bool;
    #[inline(always)]
    fn take<R>(self, fields: R) -> bool
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::agree(&fields, LayoutOf::<S>::LAYOUT, self.block)
    }
}

/// Writes the bodies and their ends.
struct Bodies<'a, 'out> {
    block: &'a mut [u8],
    data: &'a mut Out<'out>,
}

impl<S: Shape> Take<S> for Bodies<'_, '_> {
    type Out = Result<(), Error>;
    #[inline(always)]
    fn take<R>(self, fields: R) -> Result<(), Error>
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::put_data(&fields, LayoutOf::<S>::LAYOUT, S::SCHEMA, self.block, self.data)
    }
}

/// Writes a whole message to the start of `out` and returns its length.
///
/// # Errors
/// [`ErrorKind::BufferTooSmall`], [`ErrorKind::TooLong`] for one of more than 4 GiB, or a value that cannot be written.
#[inline]
pub(crate) fn encode<M: Fielded>(value: &M, out: &mut [u8]) -> Result<usize, Error> {
    if whole_is_too_deep(value) {
        return Err(Error::new(ErrorKind::TooDeep).in_packet(M::Shape::NAME));
    }
    let mut out = Out::new(out);
    match put_table(value, &mut out) {
        Ok(()) => Ok(out.position()),
        Err(error) => Err(too_small(error, || table_len(value), <M::Shape as Shape>::SCHEMA.name)),
    }
}

/// Only here it is known how much room would be enough.
#[cold]
fn too_small(error: Error, needed: impl FnOnce() -> usize, name: &'static str) -> Error {
    if !matches!(error.kind(), ErrorKind::BufferTooSmall(_)) {
        return error.in_packet(name);
    }
    let needed = needed();
    let is_message = u32::try_from(needed).is_ok();
    Error::new(if is_message { ErrorKind::BufferTooSmall(needed) } else { ErrorKind::TooLong(needed) }).in_packet(name)
}
