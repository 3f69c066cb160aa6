//! Lists of text: a count, the ends, then all text in one lane.

use super::{Body, EncodeBody, ListOf, body_has_no_parts, sealed};
use crate::encode::Out;
use crate::error::Error;
use crate::schema::Kind;
use crate::view::{Checked, Strs};

/// A list of text.
#[derive(Debug)]
pub struct StrList;

impl sealed::Sealed for StrList {}

impl Body for StrList {
    const KIND: &'static Kind = &Kind::List(&Kind::Str);
    type View<'buf> = Strs<'buf>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], _: u32) -> Result<(), Error> {
        Strs::check(bytes)
    }
    #[inline(always)]
    fn see(body: Checked<'_>) -> Strs<'_> {
        Strs::of_checked(body)
    }
    #[inline]
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        // One byte string for each list.
        a.bytes() == b.bytes()
    }
    body_has_no_parts!();
}

impl<T: AsRef<str>> EncodeBody<[T]> for StrList {
    #[inline]
    fn len(value: &[T]) -> usize {
        if value.is_empty() {
            return 0;
        }
        let text = value.iter().fold(0_usize, |sum, text| sum.saturating_add(text.as_ref().len()));
        text.saturating_add(4 + 4 * value.len())
    }
    #[inline]
    fn put(value: &[T], out: &mut Out<'_>) -> Result<(), Error> {
        out.list(value, |text, lane| lane.append(text.as_ref().as_bytes()))
    }
    #[inline]
    fn is(value: &[T], body: Checked<'_>) -> bool {
        value.iter().map(AsRef::as_ref).eq(Strs::of_checked(body))
    }
}

#[cfg(feature = "alloc")]
impl super::DecodeBody<'_, alloc::vec::Vec<alloc::string::String>> for StrList {
    #[inline]
    fn decode(body: Checked<'_>) -> alloc::vec::Vec<alloc::string::String> {
        Strs::of_checked(body).texts().map(alloc::string::String::from).collect()
    }
}

#[cfg(feature = "alloc")]
impl<'buf> super::DecodeBody<'buf, alloc::vec::Vec<&'buf str>> for StrList {
    #[inline]
    fn decode(body: Checked<'buf>) -> alloc::vec::Vec<&'buf str> {
        Strs::of_checked(body).texts().collect()
    }
}
