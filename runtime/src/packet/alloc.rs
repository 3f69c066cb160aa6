//! Tails that own their values, and what unions keep of their own.

use ::alloc::boxed::Box;
use ::alloc::string::String;
use ::alloc::vec::Vec;

use super::tail::{copy, parse_sized};
use super::{
    Counted, Depth, FromTail, FromUnion, FromView, Keeps, KeepsUnknown, Packet, Sequence, Tail, Union, Unknown,
};
use crate::error::{Error, ErrorKind};
use crate::schema::{Kind, Schema};
use crate::wire::array::{check_all, put_all};
use crate::wire::{ByteOrder, Slot, Wire};

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, T: Wire<O>> Tail<O> for Vec<T> {
    type View<'buf> = T::Slice<'buf>;
    const KIND: &'static Kind = &Kind::Slice { element: T::KIND, size: T::SIZE };
    const NEEDS_ORDER: bool = T::NEEDS_ORDER;
    const HAS_BYTES: bool = T::SIZE > 0;
    #[inline]
    fn parse(bytes: &[u8], _: Depth) -> Result<T::Slice<'_>, Error> {
        // The derive has refused such a tail already, by its name.
        const { assert!(T::SIZE > 0) };
        if !bytes.len().is_multiple_of(T::SIZE.max(1)) {
            return Err(Error::new(ErrorKind::UnevenLength { bytes: bytes.len(), element: T::SIZE }));
        }
        check_all::<T, O>(bytes)?;
        Ok(T::slice(Slot(bytes)))
    }
    fn encoded_len(&self, _: Depth) -> usize {
        self.len().saturating_mul(T::SIZE)
    }
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        put_all(self, out)
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, T: Wire<O>> Counted<O> for Vec<T> {
    #[inline]
    fn parse_count(bytes: &[u8], count: usize, depth: Depth) -> Result<(T::Slice<'_>, usize), Error> {
        parse_sized::<Self, O>(bytes, count, T::SIZE, depth)
    }
    fn count(&self) -> usize {
        self.len()
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
    fn parse(bytes: &[u8], depth: Depth) -> Result<&str, Error> {
        <&str as Tail<O>>::parse(bytes, depth)
    }
    fn encoded_len(&self, _: Depth) -> usize {
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

/// Packets of any size to write one after the other; its view is a [`Sequence`].
///
/// ```
/// use pinwire::prelude::*;
///
/// #[derive(Packet, PartialEq, Debug)]
/// #[pinwire(be)]
/// struct Name { #[pinwire(len = text)] size: u8, text: String }
///
/// #[derive(Packet, PartialEq, Debug)]
/// #[pinwire(be)]
/// struct Names { kind: u8, #[pinwire(count_prefix = u16)] names: SequenceBuf<Name> }
///
/// let names = ["a", "bc"].map(|text| Name { size: 0, text: text.into() });
/// let bytes = Names { kind: 7, names: names.into_iter().collect() }.to_vec()?;
/// assert_eq!(bytes, [7, 0, 2, 1, b'a', 2, b'b', b'c']);
/// assert!(Names::view(&bytes)?.names().iter().map(|name| name.text()).eq(["a", "bc"]));
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SequenceBuf<P>(pub Vec<P>);

impl<P> Default for SequenceBuf<P> {
    fn default() -> Self {
        Self(Vec::new())
    }
}
impl<P> From<Vec<P>> for SequenceBuf<P> {
    fn from(packets: Vec<P>) -> Self {
        Self(packets)
    }
}
impl<P> FromIterator<P> for SequenceBuf<P> {
    fn from_iter<I: IntoIterator<Item = P>>(packets: I) -> Self {
        Self(packets.into_iter().collect())
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, P: Packet> Tail<O> for SequenceBuf<P> {
    type View<'buf> = Sequence<'buf, P>;
    const KIND: &'static Kind = &Kind::Sequence(P::SCHEMA);
    fn parse(bytes: &[u8], depth: Depth) -> Result<Sequence<'_, P>, Error> {
        <Sequence<'_, P> as Tail<O>>::parse(bytes, depth)
    }
    const ELEMENTS_END: bool = P::ENDS;
    fn encoded_len(&self, depth: Depth) -> usize {
        self.0.iter().fold(0, |len, packet| len.saturating_add(packet.len_at(depth)))
    }
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        let mut at = 0;
        for packet in &self.0 {
            let left = out.get_mut(at..).unwrap_or_default();
            at = at.saturating_add(packet.encode_into(left).map_err(|error| error.within(at))?);
        }
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, P: Packet> Counted<O> for SequenceBuf<P> {
    fn parse_count(bytes: &[u8], count: usize, depth: Depth) -> Result<(Sequence<'_, P>, usize), Error> {
        <Sequence<'_, P> as Counted<O>>::parse_count(bytes, count, depth)
    }
    fn count(&self) -> usize {
        self.0.len()
    }
}

impl<'buf, O: ByteOrder, P: FromView<'buf>> FromTail<'buf, O> for SequenceBuf<P> {
    fn from_tail(view: Sequence<'buf, P>) -> Self {
        view.iter().map(P::from_view).collect()
    }
}

/// A union inside of itself: the value stands elsewhere.
#[diagnostic::do_not_recommend]
impl<U: Union> Union for Box<U> {
    type Tag = U::Tag;
    type View<'buf> = U::View<'buf>;
    const UNION_SCHEMA: &'static Schema = U::UNION_SCHEMA;
    #[inline]
    fn parse_as(tag: U::Tag, bytes: &[u8], depth: Depth) -> Result<(U::View<'_>, &[u8]), Error> {
        U::parse_as(tag, bytes, depth)
    }
    #[inline]
    fn parse_exact_as(tag: U::Tag, bytes: &[u8], depth: Depth) -> Result<U::View<'_>, Error> {
        U::parse_exact_as(tag, bytes, depth)
    }
    fn schema_of(tag: U::Tag) -> Option<&'static Schema> {
        U::schema_of(tag)
    }
    fn has_tag(&self, tag: U::Tag) -> bool {
        U::has_tag(self, tag)
    }
    fn body_len_at(&self, depth: Depth) -> usize {
        U::body_len_at(self, depth)
    }
    fn put_body(&self, out: &mut [u8]) -> Result<(), Error> {
        U::put_body(self, out)
    }
}

impl<'buf, U: FromUnion<'buf>> FromUnion<'buf> for Box<U> {
    fn from_union(view: U::View<'buf>) -> Self {
        Self::new(U::from_union(view))
    }
}

impl<U: KeepsUnknown> KeepsUnknown for Box<U> {
    fn unknown<'buf>(unknown: Unknown<'buf, U::Tag>) -> U::View<'buf> {
        U::unknown(unknown)
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
