//! Fixed-size wire types: what a field of a packet can be, and how its bytes are read and written.
//!
//! Everything here reads *totally*: a getter on any bytes gives some value and never panics, so an
//! accessor is as safe on hostile bytes as on good ones. Whether the bytes are good is decided once,
//! by [`Wire::check`], when a view is made.

pub(crate) mod array;
pub(crate) mod bits;
pub mod enums;
pub mod flags;
pub mod null;
mod order;
mod scalar;
pub(crate) mod text;
mod tuple;
mod uint;

pub use array::{Array, Iter, Slice, array, slice};
pub use bits::BitValue;
pub use enums::{Open, ReprEnum};
pub use flags::FlagSet;
pub use null::Nullable;
pub use order::{
    Be, ByteOrder, Checked, CheckedBe, CheckedLe, CheckedNoByteOrder, CheckedType, Endian, Le, NoByteOrder,
};
pub use scalar::ToScalar;
pub use text::Ascii;
pub use tuple::{Getters, Group, Values};
pub use uint::{I24, I40, I48, U24, U40, U48};

use crate::error::Error;
use crate::schema::Kind;
use crate::visit::Item;

/// A type that has a fixed size on the wire, in byte order `O`.
///
/// Implemented for integers, [`U24`] and its siblings, floats, `bool`, `char`, arrays, tuples,
/// [`Ascii`], and by `#[derive(Packet)]` for field-less enums and for structs without a tail.
/// The methods serve generated code; users call getters.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no fixed layout on the wire",
    label = "not a wire type",
    note = "a field is an integer, U24 … I48, a float, `bool`, `char`, `[T; N]`, a tuple, `Ascii<N>`, or an enum or struct that derives `Packet`",
    note = "an `Option` needs a sentinel: `#[pinwire(null = …)]`; variable bytes must be the last field: `#[pinwire(rest)]`"
)]
pub trait Wire<O: ByteOrder>: Sized {
    /// Bytes on the wire.
    const SIZE: usize;
    /// Whether every bit pattern is a value, so that nothing needs a check.
    const ANY_BITS: bool;
    /// Whether the bytes differ between byte orders.
    #[doc(hidden)]
    const NEEDS_ORDER: bool = Self::SIZE > 1;
    /// What a list of them is aligned to in a message that is.
    #[doc(hidden)]
    const NATURAL_ALIGN: usize = 1;
    /// For the schema.
    const KIND: &'static Kind;
    /// What a getter returns.
    type View<'buf>: Item;
    /// What a getter of `[Self; N]` returns.
    type Array<'buf, const N: usize>: Item;
    /// What a getter of a tail `Vec<Self>` returns.
    type Slice<'buf>: Item + Copy;
    /// What a setter returns: `()`, or a `Result` where values can be refused.
    type Set: Outcome;

    /// Whether the bytes are a value.
    ///
    /// # Errors
    /// The first fault, with its offset inside the slot.
    fn check(slot: Slot<'_>) -> Result<(), Error>;
    /// Reads in place.
    fn get(slot: Slot<'_>) -> Self::View<'_>;
    /// Reads into an owned value.
    fn read(slot: Slot<'_>) -> Self;
    /// Writes to exactly `SIZE` bytes.
    ///
    /// # Errors
    /// A value that its field cannot hold.
    fn put(&self, out: &mut [u8]) -> Result<(), Error>;
    /// Whether the bytes hold this value. Floats are compared by their bits.
    #[inline]
    fn same(&self, slot: Slot<'_>) -> bool {
        // Two encodings, as the bytes need not be the ones that are written (a `bool` is any byte but zero). What has
        // parts compares them; single values have at most 16 bytes.
        let (mut a, mut b) = ([0; 16], [0; 16]);
        let put = |value: &Self, out: &mut [u8; 16]| value.put(out.get_mut(..Self::SIZE).unwrap_or_default());
        Self::SIZE <= 16 && put(self, &mut a).is_ok() && put(&Self::read(slot), &mut b).is_ok() && a == b
    }
    /// Whether bytes that are a value are those that [`put`](Self::put) writes for it.
    #[inline]
    fn is_canonical(slot: Slot<'_>) -> bool {
        let mut bytes = [0; 16];
        let out = bytes.get_mut(..Self::SIZE).unwrap_or_default();
        Self::SIZE <= 16 && Self::read(slot).put(out).is_ok() && out == slot.0
    }
    /// The bytes of values that are bytes.
    #[doc(hidden)]
    fn bytes_of(values: &[Self]) -> Option<&[u8]> {
        let _ = values;
        None
    }
    /// Reads `N` of them in place.
    fn array<const N: usize>(slot: Slot<'_>) -> Self::Array<'_, N>;
    /// Reads as many as there are in place.
    fn slice(slot: Slot<'_>) -> Self::Slice<'_>;
    /// The elements of such a slice as owned values.
    fn values<'buf>(slice: Self::Slice<'buf>) -> impl Iterator<Item = Self>
    where
        Self: 'buf;
}

/// Bytes of one field. Only the runtime makes slots, out of bytes whose check succeeded.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Slot<'buf>(pub(crate) &'buf [u8]);

impl<'buf> Slot<'buf> {
    /// The slot of a field inside a block; empty if the block ends before it.
    #[inline(always)]
    pub(crate) fn of(block: &'buf [u8], offset: usize, size: usize) -> Self {
        Self(block.get(offset..).and_then(|tail| tail.get(..size)).unwrap_or(&[]))
    }
}

/// The part of a block that belongs to one field; empty if the block ends before it.
#[inline(always)]
pub(crate) fn slot_mut(block: &mut [u8], offset: usize, size: usize) -> &mut [u8] {
    block.get_mut(offset..).and_then(|tail| tail.get_mut(..size)).unwrap_or(&mut [])
}

/// What a setter returns.
pub trait Outcome {
    /// Whether a value can be refused.
    const CAN_FAIL: bool;
    /// From the result of writing.
    fn from_result(result: Result<(), Error>) -> Self;
}

/// For types whose every value can be written.
impl Outcome for () {
    const CAN_FAIL: bool = false;
    #[inline(always)]
    fn from_result(_: Result<(), Error>) {}
}

impl Outcome for Result<(), Error> {
    const CAN_FAIL: bool = true;
    #[inline(always)]
    fn from_result(result: Result<(), Error>) -> Self {
        result
    }
}

/// The items of [`Wire`] that are the same for all types seen as arrays of views.
macro_rules! element_views {
    ($order:ty) => {
        type Array<'buf, const LEN: usize> = $crate::wire::Array<'buf, Self, $order, LEN>;
        type Slice<'buf> = $crate::wire::Slice<'buf, Self, $order>;
        #[inline(always)]
        fn array<const LEN: usize>(slot: $crate::wire::Slot<'_>) -> Self::Array<'_, LEN> {
            $crate::wire::Array::new(slot)
        }
        #[inline(always)]
        fn slice(slot: $crate::wire::Slot<'_>) -> Self::Slice<'_> {
            $crate::wire::Slice::new(slot)
        }
        #[inline(always)]
        fn values<'buf>(slice: Self::Slice<'buf>) -> impl Iterator<Item = Self>
        where
            Self: 'buf,
        {
            slice.values()
        }
    };
}
pub(crate) use element_views;
