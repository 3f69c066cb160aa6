//! The variable fields of a packet.

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use super::{Depth, EveryBitPattern, Fixed, FromView, Packet, Row};
use crate::error::{Error, ErrorKind};
use crate::schema::{Field, Kind};
use crate::visit::{At, Item, Items, Visitor};
use crate::wire::{Ascii, ByteOrder, Wire};

/// A type that can be a tail of a packet: a variable field, behind the fixed ones. The declaration says where it ends.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the tail of a packet",
    label = "not a tail type",
    note = "a tail is `&'a [u8]`, `&'a str`, `&'a [Row<T>]`, `Vec<T>` (its view reads the elements in place), `String`, a type that derives `Packet`, or `Sequence<'a, T>` or `SequenceBuf<T>` of such a type",
    note = "a union whose tag stands elsewhere needs `#[pinwire(tag = field)]`"
)]
pub trait Tail<O: ByteOrder>: Sized {
    /// What the getter returns.
    type View<'buf>: Item + Copy;
    /// For the schema.
    const KIND: &'static Kind;
    /// Whether the bytes differ between byte orders.
    #[doc(hidden)]
    const NEEDS_ORDER: bool = false;
    /// Whether elements have bytes, so that there can be as many as the bytes say.
    #[doc(hidden)]
    const HAS_BYTES: bool = true;
    /// Checks and sees the bytes, all of them.
    ///
    /// # Errors
    /// With the offset in `bytes`.
    fn parse(bytes: &[u8], depth: Depth) -> Result<Self::View<'_>, Error>;
    /// Whether elements say where they end.
    #[doc(hidden)]
    const ELEMENTS_END: bool = true;
    /// Bytes that [`put`](Self::put) writes; [`usize::MAX`] for a value that nests deeper.
    fn encoded_len(&self, depth: Depth) -> usize;
    /// Writes to exactly that many bytes.
    ///
    /// # Errors
    /// A value that cannot be written.
    fn put(&self, out: &mut [u8]) -> Result<(), Error>;
}

/// A tail of elements, whose number can stand in a field: `#[pinwire(count = field)]`, `#[pinwire(count_prefix = u16)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no elements to count",
    label = "not a list",
    note = "what is counted is `&'a [u8]`, `&'a [Row<T>]`, or `Vec<T>`, of elements of one size, or `Sequence<'a, T>` or `SequenceBuf<T>`, of packets of any size; for text use a length in bytes: `#[pinwire(prefix = u16)]`"
)]
pub trait Counted<O: ByteOrder>: Tail<O> {
    /// Checks and sees `count` elements at the start of `bytes`, and tells how many bytes they take.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`], or those of [`Tail::parse`].
    fn parse_count(bytes: &[u8], count: usize, depth: Depth) -> Result<(Self::View<'_>, usize), Error>;
    /// How many elements there are.
    fn count(&self) -> usize;
}

/// So many elements of one size.
pub(super) fn parse_sized<T: Tail<O>, O: ByteOrder>(
    bytes: &[u8],
    count: usize,
    size: usize,
    depth: Depth,
) -> Result<(T::View<'_>, usize), Error> {
    // No slice is longer than `isize::MAX`, so no further bytes could help.
    let possible = count.checked_mul(size).filter(|taken| *taken <= isize::MAX.unsigned_abs());
    let taken = possible.ok_or_else(|| Error::new(ErrorKind::BadLength(count as u64)))?;
    match bytes.get(..taken) {
        Some(elements) => T::parse(elements, depth).map(|view| (view, taken)),
        None => Err(Error::new(ErrorKind::NeedMore(taken - bytes.len()))),
    }
}

/// A value that newer versions of a packet have: `Option<T>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an optional field",
    label = "not an `Option` of a wire type",
    note = "what newer versions append is `#[pinwire(optional)] field: Option<T>`, where `T` has a fixed size"
)]
pub trait Optional<O: ByteOrder>: Sized {
    /// What is there, or not.
    type Inner: Wire<O>;
    /// Wraps it.
    fn from_inner(inner: Option<Self::Inner>) -> Self;
    /// Shows it.
    fn inner(&self) -> Option<&Self::Inner>;
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, T: Wire<O>> Optional<O> for Option<T> {
    type Inner = T;
    #[inline]
    fn from_inner(inner: Self) -> Self {
        inner
    }
    #[inline]
    fn inner(&self) -> Option<&T> {
        self.as_ref()
    }
}

/// Asks for [`Counted`], and not for what it is built on, of which rustc would tell as well. For generated code.
pub const fn is_counted<T: Counted<O>, O: ByteOrder>() {}

/// A tail type as an owned value, or as a borrow of the bytes.
pub trait FromTail<'buf, O: ByteOrder>: Tail<O> {
    /// Copies or borrows.
    fn from_tail(view: Self::View<'buf>) -> Self;
}

/// Elements whose slices lie straight over bytes.
pub trait Plain: Sized + FromBytes + IntoBytes + Immutable + KnownLayout + Unaligned + 'static {
    /// For the schema.
    const SLICE_KIND: &'static Kind;
    /// Visits a slice.
    fn visit_slice<V: Visitor + ?Sized>(slice: &[Self], at: At, visitor: &mut V);
}

impl Plain for u8 {
    const SLICE_KIND: &'static Kind = &Kind::Bytes;
    fn visit_slice<V: Visitor + ?Sized>(slice: &[Self], at: At, visitor: &mut V) {
        visitor.bytes(at, slice);
    }
}

impl<P: Fixed<Bits: EveryBitPattern> + 'static> Plain for Row<P> {
    const SLICE_KIND: &'static Kind = &Kind::Slice { element: &Kind::Packet(P::SCHEMA), size: P::SIZE };
    fn visit_slice<V: Visitor + ?Sized>(slice: &[Self], at: At, visitor: &mut V) {
        visitor.sequence(at, &slice);
    }
}

impl<const N: usize, const FILL: u8> Plain for Ascii<N, FILL> {
    const SLICE_KIND: &'static Kind = &Kind::Slice { element: &Kind::Text { fill: FILL }, size: N };
    fn visit_slice<V: Visitor + ?Sized>(slice: &[Self], at: At, visitor: &mut V) {
        visitor.sequence(at, &slice);
    }
}

impl<const N: usize, const FILL: u8> Items for &[Ascii<N, FILL>] {
    fn visit_items<V: Visitor + ?Sized>(&self, field: &'static Field, visitor: &mut V) {
        for (index, text) in self.iter().enumerate() {
            visitor.text(At { field, index: Some(index) }, text.as_bytes());
        }
    }
}

impl<T: Plain> Item for &[T] {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        T::visit_slice(self, at, visitor);
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, T: Plain> Tail<O> for &[T] {
    type View<'buf> = &'buf [T];
    const KIND: &'static Kind = T::SLICE_KIND;
    const HAS_BYTES: bool = size_of::<T>() > 0;
    #[inline]
    fn parse(bytes: &[u8], _: Depth) -> Result<&[T], Error> {
        // The derive has refused such a tail already, by its name.
        const { assert!(size_of::<T>() > 0) };
        // The element is unaligned and any bits are valid, so only the length can be wrong.
        <[T]>::ref_from_bytes(bytes)
            .map_err(|_| Error::new(ErrorKind::UnevenLength { bytes: bytes.len(), element: size_of::<T>() }))
    }
    fn encoded_len(&self, _: Depth) -> usize {
        size_of_val(*self)
    }
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        copy(self.as_bytes(), out)
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, T: Plain> Counted<O> for &[T] {
    #[inline]
    fn parse_count(bytes: &[u8], count: usize, depth: Depth) -> Result<(&[T], usize), Error> {
        parse_sized::<Self, O>(bytes, count, size_of::<T>(), depth)
    }
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }
}

impl<'buf, O: ByteOrder, T: Plain> FromTail<'buf, O> for &'buf [T] {
    #[inline]
    fn from_tail(view: &'buf [T]) -> Self {
        view
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder> Tail<O> for &str {
    type View<'buf> = &'buf str;
    const KIND: &'static Kind = &Kind::Str;
    fn parse(bytes: &[u8], _: Depth) -> Result<&str, Error> {
        core::str::from_utf8(bytes).map_err(|bad| Error::new(ErrorKind::NotUtf8).within(bad.valid_up_to()))
    }
    fn encoded_len(&self, _: Depth) -> usize {
        self.len()
    }
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        copy(self.as_bytes(), out)
    }
}

pub(super) fn copy(from: &[u8], out: &mut [u8]) -> Result<(), Error> {
    let out = out.get_mut(..from.len()).ok_or(Error::new(ErrorKind::BufferTooSmall(from.len())))?;
    out.copy_from_slice(from);
    Ok(())
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, P: Packet> Tail<O> for P {
    type View<'buf> = P::View<'buf>;
    const KIND: &'static Kind = &Kind::Packet(P::SCHEMA);
    #[inline]
    fn parse(bytes: &[u8], depth: Depth) -> Result<P::View<'_>, Error> {
        P::parse_exact(bytes, depth)
    }
    fn encoded_len(&self, depth: Depth) -> usize {
        self.len_at(depth)
    }
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        self.encode_into(out).map(|_| ())
    }
}

impl<'buf, O: ByteOrder> FromTail<'buf, O> for &'buf str {
    fn from_tail(view: &'buf str) -> Self {
        view
    }
}

impl<'buf, O: ByteOrder, P: FromView<'buf>> FromTail<'buf, O> for P {
    #[inline]
    fn from_tail(view: P::View<'buf>) -> Self {
        P::from_view(view)
    }
}
