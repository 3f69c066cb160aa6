//! Writing a message whose large byte strings stay where they are: everything else goes to a scratch buffer, and the
//! message is handed on as slices of both, for one vectored write.

use std::io::IoSlice;

use super::{Out, is_too_deep, table_len};
use crate::error::{Error, ErrorKind};
use crate::form::put_end;
use crate::message::layout::{Lane, Layout, LayoutOf};
use crate::message::{EncodeFields, Fielded, Fields, Shape, Take};

/// Most payloads that are not copied. More slices than twice as many are more than the kernel takes at a time, too.
const PAYLOADS: usize = 16;

/// Bytes of the scratch buffer for a value.
pub(crate) fn scratch_len<M: Fielded>(value: &M, min: usize) -> usize {
    table_len(value).saturating_sub(value.with_fields(Borrowed(min)))
}

/// Writes all but the payloads to `scratch`, and hands the parts of the message to `with`.
///
/// # Errors
/// Those of [`encode_into`](crate::Message::encode_into), of the scratch buffer.
pub(crate) fn encode_parts<M: Fielded, T>(
    value: &M,
    min: usize,
    scratch: &mut [u8],
    with: impl FnOnce(&mut [IoSlice<'_>]) -> T,
) -> Result<T, Error> {
    let name = M::Shape::NAME;
    if <M::Shape as Shape>::Fields::LEVELS > 0 && is_too_deep(value, 0) {
        return Err(Error::new(ErrorKind::TooDeep).in_packet(name));
    }
    let len = table_len(value);
    if u32::try_from(len).is_err() {
        return Err(Error::new(ErrorKind::TooLong(len)).in_packet(name));
    }
    let needed = scratch_len(value, min);
    match scratch.get_mut(..needed) {
        Some(scratch) => value.with_fields(Write { min, scratch, with }).map_err(|error| error.in_packet(name)),
        None => Err(Error::new(ErrorKind::BufferTooSmall(needed)).in_packet(name)),
    }
}

/// The payloads of a message: field and bytes, in order.
fn payloads<S: Shape, R>(fields: &R, min: usize) -> impl Iterator<Item = (usize, &[u8])>
where
    S::Fields: EncodeFields<R>,
{
    let of_field = move |index| S::Fields::payload(fields, index).map(|bytes| (index, bytes));
    let all = 0..LayoutOf::<S>::LAYOUT.places().len();
    all.filter_map(of_field).filter(move |(_, bytes)| !bytes.is_empty() && bytes.len() >= min).take(PAYLOADS)
}

/// Bytes that are not copied.
struct Borrowed(usize);

impl<S: Shape> Take<S> for Borrowed {
    type Out = usize;
    fn take<R>(self, fields: R) -> usize
    where
        S::Fields: EncodeFields<R>,
    {
        payloads::<S, R>(&fields, self.0).fold(0, |sum, (_, bytes)| sum.saturating_add(bytes.len()))
    }
}

/// Writes the rest, and hands all parts on.
struct Write<'a, F> {
    min: usize,
    scratch: &'a mut [u8],
    with: F,
}

impl<S: Shape, T, F: FnOnce(&mut [IoSlice<'_>]) -> T> Take<S> for Write<'_, F> {
    type Out = Result<T, Error>;
    fn take<R>(self, fields: R) -> Result<T, Error>
    where
        S::Fields: EncodeFields<R>,
    {
        let mut draft = Draft::new::<S, R>(self.scratch, &fields)?;
        let mut cuts = [0; PAYLOADS];
        let mut count = 0;
        for ((index, bytes), cut) in payloads::<S, R>(&fields, self.min).zip(&mut cuts) {
            draft.copy::<S, R>(&fields, index)?;
            draft.skip(index, bytes.len());
            (*cut, count) = (draft.used, count + 1);
        }
        draft.copy::<S, R>(&fields, LayoutOf::<S>::LAYOUT.places().len())?;
        let mut parts: [_; 2 * PAYLOADS + 1] = core::array::from_fn(|_| IoSlice::new(&[]));
        let mut rest = draft.finish();
        let mut start = 0;
        for ((pair, (_, bytes)), cut) in parts.chunks_exact_mut(2).zip(payloads::<S, R>(&fields, self.min)).zip(cuts) {
            let (copied, behind) = rest.split_at_checked(cut - start).unwrap_or((rest, &[]));
            if let [first, second] = pair {
                (*first, *second) = (IoSlice::new(copied), IoSlice::new(bytes));
            }
            (rest, start) = (behind, cut);
        }
        if let Some(last) = parts.get_mut(2 * count) {
            *last = IoSlice::new(rest);
        }
        // Nothing may be left behind the last payload.
        let len = 2 * count + usize::from(!rest.is_empty());
        Ok((self.with)(parts.get_mut(..len).unwrap_or_default()))
    }
}

/// A message without some of its bodies.
struct Draft<'a> {
    layout: &'static Layout,
    buf: &'a mut [u8],
    /// Bytes of the buffer that are written.
    used: usize,
    /// Where the data lane begins, in the message as in the buffer.
    lane: usize,
    /// Bytes of the lane that are not copied.
    skipped: usize,
    /// The first field whose body is not yet written.
    next: usize,
}

impl<'a> Draft<'a> {
    /// Header, block and text.
    fn new<S: Shape, R>(buf: &'a mut [u8], fields: &R) -> Result<Self, Error>
    where
        S::Fields: EncodeFields<R>,
    {
        let layout = LayoutOf::<S>::LAYOUT;
        let mut out = Out::new(buf);
        out.append(&layout.header)?;
        let (block, mut text) = out.split(layout.len())?;
        S::Fields::put(fields, layout, S::SCHEMA, block, &mut text).map_err(|error| error.within(6))?;
        let used = 6 + layout.len() + text.position();
        Ok(Self { layout, buf, used, lane: used, skipped: 0, next: 0 })
    }

    /// Copies the bodies in front of field `to`.
    fn copy<S: Shape, R>(&mut self, fields: &R, to: usize) -> Result<(), Error>
    where
        S::Fields: EncodeFields<R>,
    {
        let (head, rest) = self.buf.split_at_mut_checked(self.used).unwrap_or_default();
        let block = head.get_mut(6..6 + self.layout.len()).unwrap_or_default();
        let offset = self.used + self.skipped;
        let mut data = Out::new(rest).behind(offset);
        S::Fields::put_part(fields, (self.next, to), self.layout, S::SCHEMA, block, &mut data)
            .map_err(|error| error.within(offset))?;
        let written = data.position();
        self.shift(self.next..to, offset - self.lane);
        self.used += written;
        self.next = to;
        Ok(())
    }

    /// Moves ends that were counted from the last cut.
    fn shift(&mut self, fields: core::ops::Range<usize>, by: usize) {
        let places = self.layout.places().get(fields).unwrap_or(&[]);
        for place in places.iter().filter(|place| place.lane == Lane::Data) {
            let at = 6 + usize::from(place.offset);
            if let Some(end) = self.buf.get_mut(at..).and_then(<[u8]>::first_chunk_mut::<4>) {
                // Not more than the whole message, which is known to have no more than a `u32` counts.
                *end = (u32::from_le_bytes(*end) + by as u32).to_le_bytes();
            }
        }
    }

    /// Leaves out the body of a field.
    fn skip(&mut self, index: usize, len: usize) {
        self.skipped += len;
        self.next = index + 1;
        if let Some(place) = self.layout.places().get(index) {
            let end = self.used - self.lane + self.skipped;
            put_end(place, self.buf.get_mut(6..).unwrap_or_default(), end as u32);
        }
    }

    fn finish(self) -> &'a [u8] {
        let Self { buf, used, .. } = self;
        buf.get(..used).unwrap_or(&[])
    }
}
