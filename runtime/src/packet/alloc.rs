//! Tails that own their values, and what unions keep of their own.

use ::alloc::string::String;
use ::alloc::vec::Vec;

use super::tail::copy;
use super::{FromTail, Keeps, Tail, Unknown};
use crate::error::{Error, ErrorKind};
use crate::schema::Kind;
use crate::wire::array::{check_all, put_all};
use crate::wire::{ByteOrder, Slot, Wire};

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, T: Wire<O>> Tail<O> for Vec<T> {
    type View<'buf> = T::Slice<'buf>;
    const KIND: &'static Kind = &Kind::Slice { element: T::KIND, size: T::SIZE };
    const NEEDS_ORDER: bool = T::NEEDS_ORDER;
    const HAS_BYTES: bool = T::SIZE > 0;
    #[inline]
    fn parse(bytes: &[u8]) -> Result<T::Slice<'_>, Error> {
        // The derive has refused such a tail already, by its name.
        const { assert!(T::SIZE > 0) };
        if !bytes.len().is_multiple_of(T::SIZE.max(1)) {
            return Err(Error::new(ErrorKind::UnevenLength { bytes: bytes.len(), element: T::SIZE }));
        }
        check_all::<T, O>(bytes)?;
        Ok(T::slice(Slot(bytes)))
    }
    fn encoded_len(&self) -> usize {
        self.len().saturating_mul(T::SIZE)
    }
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        put_all(self, out)
    }
}

impl<'buf, O: ByteOrder, T: Wire<O> + 'buf> FromTail<'buf, O> for Vec<T> {
    fn from_tail(view: T::Slice<'buf>) -> Self {
        T::values(view).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder> Tail<O> for String {
    type View<'buf> = &'buf str;
    const KIND: &'static Kind = &Kind::Str;
    fn parse(bytes: &[u8]) -> Result<&str, Error> {
        <&str as Tail<O>>::parse(bytes)
    }
    fn encoded_len(&self) -> usize {
        self.len()
    }
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        copy(self.as_bytes(), out)
    }
}

impl<'buf, O: ByteOrder> FromTail<'buf, O> for String {
    fn from_tail(view: &'buf str) -> Self {
        view.into()
    }
}

/// What a union keeps of a tag that it does not know, with bytes of its own: an [`Unknown`] for values that borrow
/// nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownBuf<T> {
    /// The tag.
    pub tag: T,
    /// All bytes that followed.
    pub bytes: Vec<u8>,
}

impl<'buf, T: Copy> Keeps<'buf, T> for UnknownBuf<T> {
    fn keep(unknown: Unknown<'buf, T>) -> Self {
        Self { tag: unknown.tag, bytes: unknown.bytes.into() }
    }
    #[inline(always)]
    fn unknown(&self) -> Unknown<'_, T> {
        Unknown { tag: self.tag, bytes: &self.bytes }
    }
}
