//! Lists of bodies: a count, the ends, then the bodies.

use core::marker::PhantomData;

use super::{Body, Data, EncodeBody, body_has_no_parts, sealed};
use crate::encode::Out;
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
    const KIND: &'static Kind = &Kind::List(B::KIND);
    type View<'buf> = Lists<'buf, B>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8]) -> Result<(), Error> {
        Lists::<B>::check::<STRICT>(bytes)
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
        let bodies = value.iter().fold(0_usize, |sum, body| sum.saturating_add(B::len(body)));
        bodies.saturating_add(4 + 4 * value.len())
    }
    #[inline]
    fn put(value: &[T], out: &mut Out<'_>) -> Result<(), Error> {
        out.list(value, B::put)
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
