//! Bodies: values in the data lane.

use core::marker::PhantomData;

use super::{Decode, Element, Encode, Form, MutRow, cannot_be_set, put_end, sealed};
use crate::encode::{Out, Part};
use crate::error::{Error, ErrorKind};
use crate::message::layout::{Lane, Place};
use crate::schema::Kind;
use crate::view::{Cell, Checked, Ends, Raw, ends, u32_at};
use crate::visit::Item;

/// A body in the data lane, its end in the block.
#[derive(Debug)]
pub struct Data<B>(PhantomData<fn() -> B>);

/// How a type stands in the data lane.
pub trait Body: sealed::Sealed + 'static {
    /// Size of the elements, where that is all there is to check.
    const UNIT: Option<usize> = None;
    /// Whether each element has bytes.
    const HAS_BYTES: bool = true;
    /// Whether it can be empty.
    const CAN_BE_EMPTY: bool = true;
    /// How deep messages are nested in it.
    const DEPTH: usize = 0;
    /// Most levels that a recursive field in it allows; 0 if there is none.
    const LEVELS: usize = 0;
    /// What it must be aligned to.
    const ALIGN: usize = 1;
    /// What it is aligned to in a message that is.
    const NATURAL: usize = 1;
    /// For the schema.
    const KIND: &'static Kind;
    /// The same with the names of messages in the place of their schemas.
    const OUTLINE: &'static Kind = Self::KIND;
    /// What a getter returns.
    type View<'buf>: Item;
    /// The list of it.
    type List: Body;
    /// The view for setting parts.
    type Nest<'a>;
    /// From bytes that were checked, and where they begin in the whole message.
    fn nest(body: &mut [u8], offset: usize) -> Self::Nest<'_>;

    /// Checks all of `bytes`, which stand below so many recursive fields.
    ///
    /// # Errors
    /// With the offset in `bytes`.
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error>;
    /// Sees bytes that were checked.
    fn see(body: Checked<'_>) -> Self::View<'_>;
    /// Whether two bodies hold the same value.
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool;
}

/// A type that a body is written from.
pub trait EncodeBody<T: ?Sized>: Body {
    /// Bytes that [`put`](Self::put) appends.
    fn len(value: &T) -> usize;
    /// As [`Encode::is_too_deep`].
    #[inline(always)]
    fn is_too_deep(value: &T, levels: u32) -> bool {
        let _ = (value, levels);
        false
    }
    /// As [`Encode::payload`].
    #[inline(always)]
    fn payload(value: &T) -> Option<&[u8]> {
        let _ = value;
        None
    }
    /// Appends the body.
    ///
    /// # Errors
    /// No more room, or a value that cannot be written.
    fn put(value: &T, out: &mut Out<'_>) -> Result<(), Error>;
    /// Whether the body holds the value.
    fn is(value: &T, body: Checked<'_>) -> bool;
}

/// A type that a body is read to.
#[diagnostic::on_unimplemented(
    message = "a `{T}` cannot be made from a view",
    label = "has no owned value",
    note = "lists are borrowed from bytes as views only: make the field a `Vec<…>`, or use the getters instead of `to_value`"
)]
pub trait DecodeBody<'buf, T>: Body {
    /// Copies or borrows.
    fn decode(body: Checked<'buf>) -> T;
}

impl<B> sealed::Sealed for Data<B> {}

impl<B: Body> Form for Data<B> {
    const FLAGS: u8 = 0;
    const SIZE: usize = 4;
    const LANE: Lane = Lane::Data;
    const UNIT: usize = match B::UNIT {
        Some(unit) => unit,
        None => 1,
    };
    const IS_RESERVABLE: bool = B::CAN_BE_EMPTY;
    const IS_LIST: bool = B::CAN_BE_EMPTY;
    const HAS_BYTES: bool = B::HAS_BYTES;
    const DEPTH: usize = B::DEPTH;
    const LEVELS: usize = B::LEVELS;
    const ALIGN: usize = B::ALIGN;
    const NATURAL: usize = B::NATURAL;
    const KIND: &'static Kind = B::KIND;
    const OUTLINE: &'static Kind = B::OUTLINE;
    type View<'buf> = B::View<'buf>;
    type Given<'h> = &'h dyn Part<B>;

    #[inline(always)]
    fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
        if place.align > 1 {
            return check_aligned::<B, STRICT>(place, raw, ends);
        }
        let (start, end) = (ends.data, u32_at(raw.block, place.offset.into()));
        ends.next_data(end, Self::UNIT as u32);
        if B::UNIT.is_some() && !STRICT {
            return Ok(());
        }
        match raw.data.get(start as usize..end as usize) {
            Some(body) if !ends.bad => B::check::<STRICT>(body, raw.levels)
                .map_err(|error| body_error(error, raw.data_offset + start as usize)),
            _ => {
                ends.bad = true;
                Ok(())
            }
        }
    }
    #[inline(always)]
    fn get<'buf>(cell: &Cell<'buf>) -> B::View<'buf> {
        B::see(cell.body())
    }
    #[inline]
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        B::same(a.body(), b.body())
    }
    cannot_be_set!();
    type Nest<'a> = B::Nest<'a>;
    fn nest<'a>(place: &Place, row: MutRow<'a>) -> B::Nest<'a> {
        let (start, end) = ends(row.block, place, row.data_start);
        let offset = row.data_offset + start as usize;
        let padded = row.data.get_mut(start as usize..end as usize).unwrap_or_default();
        // What is aligned is so in the whole message, too, as nothing holds what is aligned more.
        let padding = place.padding(offset).min(padded.len());
        B::nest(padded.get_mut(padding..).unwrap_or_default(), offset + padding)
    }
}

/// Checks a body behind its padding.
fn check_aligned<B: Body, const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
    let (start, end) = (ends.data as usize, u32_at(raw.block, place.offset.into()));
    ends.next_data(end, 1);
    let Some(padded) = raw.data.get(start..end as usize).filter(|_| !ends.bad) else {
        ends.bad = true;
        return Ok(());
    };
    let offset = raw.data_offset + start;
    let padding = check_padding::<STRICT>(padded, place.padding(offset)).map_err(|error| error.within(offset))?;
    B::check::<STRICT>(padded.get(padding..).unwrap_or(&[]), raw.levels)
        .map_err(|error| body_error(error, offset + padding))
}

/// Bytes of padding in front of a body that is aligned: none if it is empty.
///
/// # Errors
/// Padding with nothing behind it; in strict mode, padding that is not zero.
pub(crate) fn check_padding<const STRICT: bool>(padded: &[u8], padding: usize) -> Result<usize, Error> {
    if padded.is_empty() {
        return Ok(0);
    }
    match padded.split_at_checked(padding) {
        Some((zeros, body)) if !body.is_empty() => match zeros.iter().position(|byte| STRICT && *byte != 0) {
            Some(index) => Err(Error::new(ErrorKind::NotCanonical).within(index)),
            None => Ok(padding),
        },
        _ => Err(Error::new(ErrorKind::PaddingOnly(padded.len()))),
    }
}

/// The end of a body is known: more bytes would not mend it.
#[cold]
fn body_error(error: Error, offset: usize) -> Error {
    error.of_known_end().within(offset)
}

impl<T: ?Sized, B: EncodeBody<T>> Encode<T> for Data<B> {
    #[inline(always)]
    fn data_len(value: &T) -> usize {
        B::len(value)
    }
    #[inline(always)]
    fn is_too_deep(value: &T, levels: u32) -> bool {
        B::LEVELS > 0 && B::is_too_deep(value, levels)
    }
    #[inline(always)]
    fn payload(value: &T) -> Option<&[u8]> {
        B::payload(value)
    }
    #[inline(always)]
    fn put(_: &T, _: &Place, _: &mut [u8], _: &mut Out<'_>) -> Result<(), Error> {
        Ok(())
    }
    #[inline(always)]
    fn put_data(value: &T, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        if place.align > 1 {
            data.aligned(place.align.into(), |data| B::put(value, data))?;
        } else {
            B::put(value, data)?;
        }
        put_end(place, block, data.end());
        Ok(())
    }
    #[inline]
    fn is(value: &T, cell: &Cell<'_>) -> bool {
        B::is(value, cell.body())
    }
}

impl<'buf, T, B: DecodeBody<'buf, T>> Decode<'buf, T> for Data<B> {
    #[inline]
    fn decode(cell: &Cell<'buf>) -> T {
        B::decode(cell.body())
    }
}

impl<B: Body> Element for Data<B> {
    type List = B::List;
}
