//! What stands in the head of a message and belongs into its data lane.

use super::Out;
use crate::error::Error;
use crate::form::{Body, Data, EncodeBody};
use crate::message::Value;
use crate::view::Checked;

/// A field that the head of a message holds by reference: a nested message, or the head of one, or any other value
/// that is not a list. Write `&value`.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not what this field of the head is written from",
    label = "not a value of the field, nor the head of one",
    note = "the head of a message takes a nested message by reference: `&value`, or `&…Head {{ … }}` if all its fields are in its head"
)]
pub trait Part<B> {
    /// Bytes of the body.
    fn body_len(&self) -> usize;
    /// Whether messages are nested too deep in it.
    fn is_body_too_deep(&self, levels: u32) -> bool;
    /// Appends the body.
    ///
    /// # Errors
    /// No more room, or a value that cannot be written.
    fn put_body(&self, out: &mut Out<'_>) -> Result<(), Error>;
    /// Whether the body holds the value.
    fn is_body(&self, body: Checked<'_>) -> bool;
}

impl<T, B: EncodeBody<T>> Part<B> for T {
    #[inline]
    fn body_len(&self) -> usize {
        B::len(self)
    }
    fn is_body_too_deep(&self, levels: u32) -> bool {
        B::is_too_deep(self, levels)
    }
    #[inline]
    fn put_body(&self, out: &mut Out<'_>) -> Result<(), Error> {
        B::put(self, out)
    }
    #[inline]
    fn is_body(&self, body: Checked<'_>) -> bool {
        B::is(self, body)
    }
}

impl<B: Body> EncodeBody<&dyn Part<B>> for B {
    #[inline(always)]
    fn len(value: &&dyn Part<B>) -> usize {
        <dyn Part<B>>::body_len(*value)
    }
    fn is_too_deep(value: &&dyn Part<B>, levels: u32) -> bool {
        <dyn Part<B>>::is_body_too_deep(*value, levels)
    }
    #[inline(always)]
    fn put(value: &&dyn Part<B>, out: &mut Out<'_>) -> Result<(), Error> {
        <dyn Part<B>>::put_body(*value, out)
    }
    #[inline]
    fn is(value: &&dyn Part<B>, body: Checked<'_>) -> bool {
        <dyn Part<B>>::is_body(*value, body)
    }
}

/// Members of tuples.
#[diagnostic::do_not_recommend]
impl<B: crate::lazy::LazyBody> Value for &dyn Part<B> {
    type Form = Data<B>;
}

/// Stands for a list in the head of a message. The list follows the head.
#[derive(Debug)]
pub struct Pending;

impl<B: Body> EncodeBody<Pending> for B {
    #[inline(always)]
    fn len(_: &Pending) -> usize {
        0
    }
    #[inline(always)]
    fn put(_: &Pending, _: &mut Out<'_>) -> Result<(), Error> {
        Ok(())
    }
    #[inline]
    fn is(_: &Pending, _: Checked<'_>) -> bool {
        false
    }
}
