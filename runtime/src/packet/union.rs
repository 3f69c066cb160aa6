//! Enums over packets: a tag says which.

use core::fmt;

use super::Depth;
use crate::error::{Error, ErrorKind};
#[cfg(feature = "alloc")]
use crate::explain::{self, Explanation};
use crate::schema::{Field, Kind, Schema};
use crate::visit::{At, Scalar, Visit, Visitor};
use crate::wire::{ByteOrder, Open, ReprEnum, Slot, ToScalar, Wire, bits::raw_of};

/// An enum over packets; `#[derive(Packet)]` with `#[pinwire(tag = …)]` implements it.
///
/// If the tag leads the enum's own bytes, the enum is also a [`Packet`](super::Packet). With `external`, whoever
/// has the tag reads it: a field with `#[pinwire(tag = field)]`, or a call of [`view_as`](Self::view_as).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a union over packets",
    label = "not an enum that derives `Packet` with a tag",
    note = "write `#[derive(Packet)] #[pinwire(tag = u16, external)] enum …` and give each variant its `#[pinwire(tag = …)]`"
)]
pub trait Union: Sized {
    /// The tag: an integer, or a tuple of two.
    type Tag: Tag;
    /// An enum of views, one variant each.
    type View<'buf>: Copy + Visit;
    /// Names, tags and layouts of the variants.
    const UNION_SCHEMA: &'static Schema;

    /// [`view_as_prefix`](Self::view_as_prefix) at some depth. For generated code.
    ///
    /// # Errors
    /// The same.
    #[doc(hidden)]
    fn parse_as(tag: Self::Tag, bytes: &[u8], depth: Depth) -> Result<(Self::View<'_>, &[u8]), Error>;

    /// [`view_as`](Self::view_as) at some depth. For generated code.
    ///
    /// # Errors
    /// The same.
    #[doc(hidden)]
    fn parse_exact_as(tag: Self::Tag, bytes: &[u8], depth: Depth) -> Result<Self::View<'_>, Error>;

    /// Sees the packet that `tag` says at the start of `bytes`, and returns what follows it.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownTag`] if the union does not keep what is unknown; else those of the packet.
    #[inline]
    fn view_as_prefix(tag: Self::Tag, bytes: &[u8]) -> Result<(Self::View<'_>, &[u8]), Error> {
        Self::parse_as(tag, bytes, Depth::TOP)
    }

    /// Sees `bytes` as exactly the packet that `tag` says.
    ///
    /// # Errors
    /// Those of [`view_as_prefix`](Self::view_as_prefix), and [`ErrorKind::Trailing`] if bytes are left.
    #[inline]
    fn view_as(tag: Self::Tag, bytes: &[u8]) -> Result<Self::View<'_>, Error> {
        Self::parse_exact_as(tag, bytes, Depth::TOP)
    }

    /// The layout of the packet that `tag` says, if it is known.
    fn schema_of(tag: Self::Tag) -> Option<&'static Schema>;

    /// Says of each byte what it is in the packet that `tag` says: an annotated hex dump. See
    /// [`Packet::explain`](super::Packet::explain).
    #[cfg(feature = "alloc")]
    fn explain_as(tag: Self::Tag, bytes: &[u8]) -> Explanation<'_> {
        let root = explain::Root::Variant(Self::UNION_SCHEMA, Self::schema_of(tag));
        Explanation::new(root, bytes, Self::view_as(tag, bytes).err())
    }

    /// Whether the value's variant is what `tag` says.
    fn has_tag(&self, tag: Self::Tag) -> bool;

    /// [`body_len`](Self::body_len) at some depth; [`usize::MAX`] if the value nests deeper. For generated code.
    #[doc(hidden)]
    fn body_len_at(&self, depth: Depth) -> usize;

    /// Bytes of the value, without the tag.
    #[inline]
    fn body_len(&self) -> usize {
        self.body_len_at(Depth::TOP)
    }

    /// Writes the value, without the tag, to exactly that many bytes.
    ///
    /// # Errors
    /// A value that its field cannot hold.
    fn put_body(&self, out: &mut [u8]) -> Result<(), Error>;
}

/// Unions as owned values.
pub trait FromUnion<'buf>: Union {
    /// Copies the fields.
    fn from_union(view: Self::View<'buf>) -> Self;
}

/// What selects a variant: an unsigned integer, or two.
pub trait Tag: Copy + PartialEq + fmt::Debug + 'static {
    /// The numbers, for errors; the second is 0 if there is one.
    fn parts(&self) -> (u64, u64);
    /// Whether there are two.
    const IS_PAIR: bool = false;
}

macro_rules! tags {
    ($($ty:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl TagField for $ty {
            type Tag = Self;
            #[inline(always)]
            fn tag(self) -> Self {
                self
            }
        }
        impl Tag for $ty {
            #[inline]
            fn parts(&self) -> (u64, u64) {
                (raw_of(self), 0)
            }
        }
    )*};
}
tags!(u8, u16, u32, u64, i8, i16, i32, i64, crate::wire::U24, crate::wire::U40, crate::wire::U48);

impl<A: Copy + PartialEq + fmt::Debug + ToScalar + 'static, B: Copy + PartialEq + fmt::Debug + ToScalar + 'static> Tag
    for (A, B)
{
    const IS_PAIR: bool = true;
    #[inline]
    fn parts(&self) -> (u64, u64) {
        (raw_of(&self.0), raw_of(&self.1))
    }
}

/// The error for a tag that no variant has. For generated code.
#[must_use]
#[cold]
pub fn unknown_tag<T: Tag>(tag: &T, name: &'static str) -> Error {
    let (a, b) = tag.parts();
    Error::new(ErrorKind::UnknownTag(a, b)).in_packet(name)
}

/// Whether the value to write is what the tag beside it says.
///
/// # Errors
/// [`ErrorKind::TagMismatch`].
#[inline]
pub(super) fn match_tag<U: Union>(value: &U, tag: U::Tag) -> Result<(), Error> {
    if value.has_tag(tag) {
        return Ok(());
    }
    let (a, b) = tag.parts();
    Err(Error::new(ErrorKind::TagMismatch(a, b)).in_packet(U::UNION_SCHEMA.name))
}

/// A field that can hold a tag: an integer, or an enum through its integer. For generated code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a tag",
    label = "not an integer or a field-less enum",
    note = "a tag is an integer, or an enum that derives `Packet`, as it is or as `Open<…>`"
)]
pub trait TagField {
    /// The number.
    type Tag;
    /// The number of this value.
    fn tag(self) -> Self::Tag;
}

#[diagnostic::do_not_recommend]
impl<E: ReprEnum> TagField for E {
    type Tag = E::Repr;
    #[inline(always)]
    fn tag(self) -> E::Repr {
        self.to_repr()
    }
}

#[diagnostic::do_not_recommend]
impl<E: ReprEnum> TagField for Open<E> {
    type Tag = E::Repr;
    #[inline(always)]
    fn tag(self) -> E::Repr {
        self.to_repr()
    }
}

/// The tag that leads a union's bytes, and what it is the tag of. For generated code.
///
/// # Errors
/// [`ErrorKind::NeedMore`].
#[inline]
pub fn split_tag<U: Union<Tag: Wire<O>>, O: ByteOrder>(bytes: &[u8]) -> Result<(U::Tag, &[u8]), Error> {
    let size = <U::Tag as Wire<O>>::SIZE;
    match bytes.split_at_checked(size) {
        Some((tag, body)) => Ok((<U::Tag as Wire<O>>::read(Slot(tag)), body)),
        None => Err(Error::new(ErrorKind::NeedMore(size - bytes.len())).in_packet(U::UNION_SCHEMA.name)),
    }
}

/// The layout that the bytes of a leading tag select.
pub(crate) fn selected<U: Union<Tag: Wire<O>>, O: ByteOrder>(tag: &[u8]) -> Option<&'static Schema> {
    U::schema_of(<U::Tag as Wire<O>>::read(Slot(tag)))
}

/// Moves an error behind the leading tag; that the tag is unknown is a fault of the tag itself. For generated code.
///
/// # Errors
/// That of `result`.
#[inline]
pub fn behind_tag<U: Union<Tag: Wire<O>>, O: ByteOrder, T>(tag: U::Tag, result: Result<T, Error>) -> Result<T, Error> {
    result.map_err(|error| if U::schema_of(tag).is_none() { error } else { error.within(<U::Tag as Wire<O>>::SIZE) })
}

/// Writes a union whose tag leads its bytes. For generated code.
///
/// # Errors
/// [`ErrorKind::BufferTooSmall`], [`ErrorKind::TagMismatch`] for an unknown variant with a known tag, or those of the packet.
#[inline]
pub fn encode_leading<U: Union<Tag: Wire<O>>, O: ByteOrder>(
    value: &U,
    tag: U::Tag,
    out: &mut [u8],
) -> Result<usize, Error> {
    match_tag(value, tag)?;
    let size = <U::Tag as Wire<O>>::SIZE;
    let total = size.saturating_add(value.body_len());
    if total == usize::MAX {
        return Err(Error::new(ErrorKind::TooDeep).in_packet(U::UNION_SCHEMA.name));
    }
    let Some((head, body)) = out.get_mut(..total).and_then(|out| out.split_at_mut_checked(size)) else {
        return Err(Error::new(ErrorKind::BufferTooSmall(total)).in_packet(U::UNION_SCHEMA.name));
    };
    tag.put(head)?;
    value.put_body(body).map_err(|error| error.within(size))?;
    Ok(total)
}

/// Writes what is kept of a tag that is not known. For generated code.
///
/// # Errors
/// [`ErrorKind::BufferTooSmall`].
pub fn put_unknown<T>(unknown: &Unknown<'_, T>, out: &mut [u8]) -> Result<(), Error> {
    super::tail::copy(unknown.bytes, out)
}

/// A type that keeps a tag `T` that is not known, and what followed it. For generated code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not keep what is unknown of a union with the tag `{T}`",
    label = "must be `Unknown<'a, {T}>` or `UnknownBuf<{T}>`",
    note = "the variant with `#[pinwire(unknown)]` holds an `Unknown`, or the owned `UnknownBuf`: the tag, and all bytes that followed it"
)]
pub trait Keeps<'buf, T>: Sized {
    /// Takes it.
    fn keep(unknown: Unknown<'buf, T>) -> Self;
    /// Shows it.
    fn unknown(&self) -> Unknown<'_, T>;
}

impl<'buf, T: Copy> Keeps<'buf, T> for Unknown<'buf, T> {
    #[inline(always)]
    fn keep(unknown: Self) -> Self {
        unknown
    }
    #[inline(always)]
    fn unknown(&self) -> Unknown<'_, T> {
        *self
    }
}

/// What a union keeps of a tag that it does not know.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unknown<'buf, T> {
    /// The tag.
    pub tag: T,
    /// All bytes that followed.
    pub bytes: &'buf [u8],
}

/// The fields of an [`Unknown`]: the parts of its tag, and its bytes.
static UNKNOWN_FIELDS: [Field; 3] =
    [unknown_field("tag", &Kind::Uint), unknown_field("tag_1", &Kind::Uint), unknown_field("bytes", &Kind::Bytes)];

const fn unknown_field(name: &'static str, kind: &'static Kind) -> Field {
    Field { owner: "Unknown", name, kind, ..Field::NONE }
}

impl<T: Tag> Visit for Unknown<'_, T> {
    fn visit<V: Visitor + ?Sized>(&self, visitor: &mut V) {
        let (tag, second) = self.tag.parts();
        let [first_field, second_field, bytes] = &UNKNOWN_FIELDS;
        visitor.number(At { field: first_field, index: None }, Scalar::Uint(tag.into()), size_of::<u64>());
        if T::IS_PAIR {
            visitor.number(At { field: second_field, index: None }, Scalar::Uint(second.into()), size_of::<u64>());
        }
        visitor.bytes(At { field: bytes, index: None }, self.bytes);
    }
    fn name(&self) -> &'static str {
        "Unknown"
    }
}
