//! Lists of bodies: a count, the ends, then the bodies.

use core::marker::PhantomData;

use super::{Body, Data, EncodeBody, body_has_no_parts, sealed};
use crate::encode::{Out, after};
use crate::error::Error;
use crate::message::Value;
use crate::schema::Kind;
use crate::view::{Checked, Lists};

/// A list of byte strings or of lists.
#[derive(Debug)]
pub struct ListOf<B>(PhantomData<fn() -> B>);

impl<B> sealed::Sealed for ListOf<B> {}

impl<B: Body> Body for ListOf<B> {
    const HAS_BYTES: bool = B::HAS_BYTES;
    const DEPTH: usize = B::DEPTH;
    const LEVELS: usize = B::LEVELS;
    const ALIGN: usize = B::ALIGN;
    const KIND: &'static Kind = &Kind::List(B::KIND);
    const OUTLINE: &'static Kind = &Kind::List(B::OUTLINE);
    type View<'buf> = Lists<'buf, B>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
        Lists::<B>::check::<STRICT>(bytes, levels)
    }
    #[inline(always)]
    fn see(body: Checked<'_>) -> Lists<'_, B> {
        Lists::of_checked(body)
    }
    #[inline]
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        let (a, b) = (Lists::<B>::of_checked(a), Lists::<B>::of_checked(b));
        a.len() == b.len() && a.bodies().zip(b.bodies()).all(|(a, b)| B::same(a, b))
    }
    body_has_no_parts!();
}

impl<B: EncodeBody<T>, T: Value<Form = Data<B>>> EncodeBody<[T]> for ListOf<B> {
    #[inline]
    fn len(value: &[T]) -> usize {
        if value.is_empty() {
            return 0;
        }
        // Padding is counted from the start of the list.
        value.iter().fold(value.len().saturating_mul(4).saturating_add(4), |at, body| after(at, B::len(body), B::ALIGN))
    }
    fn is_too_deep(value: &[T], levels: u32) -> bool {
        value.iter().any(|body| B::is_too_deep(body, levels))
    }
    #[inline]
    fn put(value: &[T], out: &mut Out<'_>) -> Result<(), Error> {
        out.list(value, |body, lane| {
            if B::ALIGN > 1 { lane.aligned(B::ALIGN, |lane| B::put(body, lane)) } else { B::put(body, lane) }
        })
    }
    #[inline]
    fn is(value: &[T], body: Checked<'_>) -> bool {
        let list = Lists::<B>::of_checked(body);
        value.len() == list.len() && value.iter().zip(list.bodies()).all(|(value, body)| B::is(value, body))
    }
}

#[cfg(feature = "alloc")]
impl<'buf, B: super::DecodeBody<'buf, T>, T: Value<Form = Data<B>>> super::DecodeBody<'buf, alloc::vec::Vec<T>>
    for ListOf<B>
{
    #[inline]
    fn decode(body: Checked<'buf>) -> alloc::vec::Vec<T> {
        Lists::<B>::of_checked(body).bodies().map(B::decode).collect()
    }
}
