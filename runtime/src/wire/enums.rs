//! Field-less enums: closed as they are, open as [`Open`].

use core::fmt;

use super::{BitValue, ByteOrder, Slot, ToScalar, Wire, bits::raw_of, element_views};
use crate::error::{Error, ErrorKind};
use crate::schema::{EnumValue, Kind};
use crate::visit::{At, Item, Visitor};

/// A field-less enum with an integer representation; `#[derive(Packet)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum with a wire representation",
    label = "not a field-less enum that derives `Packet`",
    note = "write `#[derive(Packet)] #[repr(u8)] enum …`"
)]
pub trait ReprEnum: Sized {
    /// The integer on the wire.
    type Repr: Copy + PartialEq + ToScalar + Item + fmt::Debug + BitValue;
    /// Name of the enum.
    const NAME: &'static str;
    /// Schema of the closed enum.
    const CLOSED_KIND: &'static Kind =
        &Kind::Enum { name: Self::NAME, repr: Self::Repr::KIND, open: false, values: Self::VARIANTS };
    /// Schema of the open enum.
    const OPEN_KIND: &'static Kind =
        &Kind::Enum { name: Self::NAME, repr: Self::Repr::KIND, open: true, values: Self::VARIANTS };
    /// The variant with this raw value, or the value. Not by way of an `Option`: its niche costs instructions.
    fn open(raw: Self::Repr) -> Open<Self>;
    /// The variant with this raw value.
    #[inline(always)]
    fn from_repr(raw: Self::Repr) -> Option<Self> {
        Self::open(raw).known()
    }
    /// The raw value.
    fn to_repr(&self) -> Self::Repr;
    /// Some variant: what a getter gives for bytes whose check would have failed.
    fn fallback() -> Self;
    /// The variants, in the order of the declaration.
    const VARIANTS: &'static [EnumValue];
    /// Where the variant stands there.
    fn variant_index(&self) -> usize;
    /// Name of the variant.
    #[inline]
    fn variant_name(&self) -> &'static str {
        Self::VARIANTS.get(self.variant_index()).map_or("", |value| value.name)
    }
}

/// Checks a closed enum. For generated code.
///
/// # Errors
/// [`ErrorKind::UnknownValue`].
#[inline(always)]
pub fn check<E: ReprEnum<Repr: Wire<O>>, O: ByteOrder>(slot: Slot<'_>) -> Result<(), Error> {
    let raw = <E::Repr as Wire<O>>::read(slot);
    match E::from_repr(raw) {
        Some(_) => Ok(()),
        None => Err(Error::new(ErrorKind::UnknownValue(raw_of(&raw)))),
    }
}

/// Reads a closed enum. For generated code.
#[inline(always)]
pub fn read<E: ReprEnum<Repr: Wire<O>>, O: ByteOrder>(slot: Slot<'_>) -> E {
    E::from_repr(<E::Repr as Wire<O>>::read(slot)).unwrap_or_else(E::fallback)
}

/// Reads a closed enum in a bit field. For generated code.
#[inline(always)]
pub fn from_bits<E: ReprEnum>(raw: u64, width: u32) -> E {
    E::from_repr(E::Repr::from_bits(raw, width)).unwrap_or_else(E::fallback)
}

/// Whether a closed enum in a bit field has the value. For generated code.
#[inline(always)]
pub fn is_valid<E: ReprEnum>(raw: u64, width: u32) -> bool {
    E::from_repr(E::Repr::from_bits(raw, width)).is_some()
}

/// Visits an enum. For generated code.
pub fn visit<E: ReprEnum, V: Visitor + ?Sized>(value: &E, at: At, visitor: &mut V) {
    visitor.choice(at, value.to_repr(), Some(value));
}

/// An open enum: a variant, or a raw value that is not declared (yet). Nothing is refused and nothing is lost.
///
/// ```
/// use pinwire::prelude::*;
///
/// #[derive(Packet, Debug, PartialEq)]
/// #[repr(u8)]
/// enum Side { Buy = b'B', Sell = b'S' }
///
/// #[derive(Packet)]
/// struct Quote { side: Open<Side> }
///
/// assert_eq!(Quote::view(b"B")?.side(), Open::Known(Side::Buy));
/// assert_eq!(Quote::view(b"?")?.side(), Open::Unknown(b'?'));
/// # Ok::<(), Error>(())
/// ```
pub enum Open<E: ReprEnum> {
    /// A declared variant.
    Known(E),
    /// Any other raw value.
    Unknown(E::Repr),
}

impl<E: ReprEnum> Open<E> {
    /// From the raw value.
    #[inline(always)]
    pub fn from_repr(raw: E::Repr) -> Self {
        E::open(raw)
    }

    /// The raw value.
    #[inline(always)]
    pub fn to_repr(&self) -> E::Repr {
        match self {
            Self::Known(known) => known.to_repr(),
            Self::Unknown(raw) => *raw,
        }
    }

    /// The declared variant, if it is one.
    #[inline(always)]
    pub fn known(self) -> Option<E> {
        match self {
            Self::Known(known) => Some(known),
            Self::Unknown(_) => None,
        }
    }
}

impl<E: ReprEnum> From<E> for Open<E> {
    fn from(known: E) -> Self {
        Self::Known(known)
    }
}

impl<E: ReprEnum + Clone> Clone for Open<E> {
    fn clone(&self) -> Self {
        match self {
            Self::Known(known) => Self::Known(known.clone()),
            Self::Unknown(raw) => Self::Unknown(*raw),
        }
    }
}
impl<E: ReprEnum + Copy> Copy for Open<E> {}
impl<E: ReprEnum> PartialEq for Open<E> {
    /// Equal when the raw values are.
    fn eq(&self, other: &Self) -> bool {
        self.to_repr() == other.to_repr()
    }
}
impl<E: ReprEnum<Repr: Eq>> Eq for Open<E> {}
/// By the number on the wire.
impl<E: ReprEnum<Repr: Ord>> Ord for Open<E> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.to_repr().cmp(&other.to_repr())
    }
}
impl<E: ReprEnum<Repr: Ord>> PartialOrd for Open<E> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<E: ReprEnum<Repr: core::hash::Hash>> core::hash::Hash for Open<E> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.to_repr().hash(state);
    }
}
impl<E: ReprEnum> PartialEq<E> for Open<E> {
    fn eq(&self, other: &E) -> bool {
        self.to_repr() == other.to_repr()
    }
}
impl<E: ReprEnum> fmt::Debug for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(known) => f.write_str(known.variant_name()),
            Self::Unknown(raw) => write!(f, "Unknown({raw:?})"),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, E: ReprEnum<Repr: Wire<O>>> Wire<O> for Open<E> {
    const SIZE: usize = <E::Repr as Wire<O>>::SIZE;
    const ANY_BITS: bool = true;
    const KIND: &'static Kind = E::OPEN_KIND;
    type View<'buf> = Self;
    type Set = ();
    element_views!(O);

    #[inline(always)]
    fn check(_: Slot<'_>) -> Result<(), Error> {
        Ok(())
    }
    #[inline(always)]
    fn get(slot: Slot<'_>) -> Self {
        <Self as Wire<O>>::read(slot)
    }
    #[inline(always)]
    fn read(slot: Slot<'_>) -> Self {
        Self::from_repr(<E::Repr as Wire<O>>::read(slot))
    }
    #[inline(always)]
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        self.to_repr().put(out)
    }
}

impl<E: ReprEnum> Item for Open<E> {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        match self {
            Self::Known(known) => visit(known, at, visitor),
            Self::Unknown(raw) => visitor.choice::<E>(at, *raw, None),
        }
    }
}
