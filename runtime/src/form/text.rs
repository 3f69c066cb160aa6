//! Text: its end in the block, its bytes in the text lane.

use super::{Decode, Element, Encode, Form, StrList, cannot_be_set, has_no_parts, put_end, sealed};
use crate::encode::Out;
use crate::error::Error;
use crate::message::layout::{Lane, Place};
use crate::schema::Kind;
use crate::view::{Cell, Ends, Raw, u32_at};

/// UTF-8 text in the text lane.
#[derive(Debug)]
pub struct Text;

impl sealed::Sealed for Text {}

impl Form for Text {
    const FLAGS: u8 = 0;
    const SIZE: usize = 4;
    const LANE: Lane = Lane::Text;
    const KIND: &'static Kind = &Kind::Str;
    type View<'buf> = &'buf str;
    type Given<'h> = &'h str;

    #[inline(always)]
    fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
        ends.next_text(raw, u32_at(raw.block, place.offset.into()));
        Ok(())
    }
    #[inline(always)]
    fn get<'buf>(cell: &Cell<'buf>) -> &'buf str {
        cell.text()
    }
    #[inline]
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        a.text() == b.text()
    }
    cannot_be_set!();
    has_no_parts!();
}

impl<T: AsRef<str> + ?Sized> Encode<T> for Text {
    #[inline(always)]
    fn text_len(value: &T) -> usize {
        value.as_ref().len()
    }
    #[inline(always)]
    fn put(value: &T, place: &Place, block: &mut [u8], text: &mut Out<'_>) -> Result<(), Error> {
        text.append(value.as_ref().as_bytes())?;
        put_end(place, block, text.end());
        Ok(())
    }
    #[inline]
    fn is(value: &T, cell: &Cell<'_>) -> bool {
        value.as_ref() == cell.text()
    }
}

#[cfg(feature = "alloc")]
impl Decode<'_, alloc::string::String> for Text {
    #[inline]
    fn decode(cell: &Cell<'_>) -> alloc::string::String {
        alloc::string::String::from(cell.text())
    }
}

impl<'buf> Decode<'buf, &'buf str> for Text {
    #[inline(always)]
    fn decode(cell: &Cell<'buf>) -> &'buf str {
        cell.text()
    }
}

impl Element for Text {
    type List = StrList;
}
