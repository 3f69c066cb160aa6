//! Writing messages straight into the caller's memory: each byte once, front to back but for ends, no allocation.
//!
//! A table is written in two walks over its fields: the block and the text, then the bodies of the data lane. A list
//! of rows does each walk for all rows.

mod copy;
mod out;

pub(crate) use out::Out;

use crate::error::{Error, ErrorKind};
use crate::message::layout::LayoutOf;
use crate::message::{EncodeFields, Fielded, Fields, Shape, Take};

/// Bytes of a value as a table.
#[inline]
pub(crate) fn table_len<M: Fielded>(value: &M) -> usize {
    let (text, data) = value.with_fields(Lens);
    (6 + LayoutOf::<M::Shape>::LAYOUT.len()).saturating_add(text).saturating_add(data)
}

/// Bytes of values as a list of rows.
#[inline]
pub(crate) fn rows_len<M: Fielded>(values: &[M]) -> usize {
    if values.is_empty() {
        return 0;
    }
    let blocks = values.len().saturating_mul(LayoutOf::<M::Shape>::LAYOUT.len()).saturating_add(10);
    values.iter().fold(blocks, |sum, value| {
        let (text, data) = value.with_fields(Lens);
        sum.saturating_add(text).saturating_add(data)
    })
}

/// Appends a table.
///
/// # Errors
/// No more room, or a value that cannot be written.
#[inline]
pub(crate) fn put_table<M: Fielded>(value: &M, out: &mut Out<'_>) -> Result<(), Error> {
    let layout = LayoutOf::<M::Shape>::LAYOUT;
    out.append(&layout.header)?;
    put_blocks(core::slice::from_ref(value), out)
}

/// Appends a list of rows; an empty one is no bytes.
///
/// # Errors
/// No more room, or a value that cannot be written.
#[inline]
pub(crate) fn put_rows<M: Fielded>(values: &[M], out: &mut Out<'_>) -> Result<(), Error> {
    if values.is_empty() {
        return Ok(());
    }
    let layout = LayoutOf::<M::Shape>::LAYOUT;
    out.append(&out::count(values.len())?)?;
    out.append(&layout.header)?;
    put_blocks(values, out)
}

/// Appends the blocks of all values, their text, their data.
#[inline(always)]
fn put_blocks<M: Fielded>(values: &[M], out: &mut Out<'_>) -> Result<(), Error> {
    let len = LayoutOf::<M::Shape>::LAYOUT.len();
    let start = out.position();
    let (blocks, mut lane) = out.split(values.len().saturating_mul(len))?;
    for (index, (value, block)) in values.iter().zip(blocks.chunks_exact_mut(len)).enumerate() {
        value.with_fields(Heads { block, text: &mut lane }).map_err(|error| error.within(start + index * len))?;
    }
    let text_len = lane.position();
    let data_len = if <M::Shape as Shape>::Fields::HAS_DATA {
        let mut lane = lane.rest();
        for (value, block) in values.iter().zip(blocks.chunks_exact_mut(len)) {
            let offset = start + values.len() * len + text_len;
            value.with_fields(Bodies { block, data: &mut lane }).map_err(|error| error.within(offset))?;
        }
        lane.position()
    } else {
        0
    };
    out.advance(values.len() * len + text_len + data_len);
    Ok(())
}

/// The lengths of the two lanes.
struct Lens;

impl<S: Shape> Take<S> for Lens {
    type Out = (usize, usize);
    #[inline(always)]
    fn take<R>(self, fields: R) -> (usize, usize)
    where
        S::Fields: EncodeFields<R>,
    {
        (S::Fields::text_len(&fields), S::Fields::data_len(&fields))
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
