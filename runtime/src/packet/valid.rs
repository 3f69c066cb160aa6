//! Bytes that were checked: what a view is made of.

use core::fmt;
use core::marker::PhantomData;

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use super::{EveryBitPattern, Fixed, Layout, Packet, Row};
use crate::error::{Error, ErrorKind};
use crate::schema::{Bits, Field, Order};
use crate::visit::Visitor;
use crate::wire::{BitValue, ByteOrder, FlagSet, Getters, Nullable, Outcome, Slot, Values, Wire, bits, null, slot_mut};

/// `[u8; N]`: the fixed fields of a packet.
pub trait Block:
    FromBytes
    + IntoBytes
    + Immutable
    + KnownLayout
    + Unaligned
    + PlainOldData
    + Copy
    + Send
    + Sync
    + sealed::Sealed
    + 'static
{
    /// Zeros, for total reading.
    #[doc(hidden)]
    const ZERO: &'static Self;
    /// The block and what follows it.
    #[doc(hidden)]
    fn split(bytes: &[u8]) -> Option<(&Self, &[u8])>;
}

#[cfg(feature = "bytemuck")]
use bytemuck::Pod as PlainOldData;
#[cfg(not(feature = "bytemuck"))]
use sealed::Sealed as PlainOldData;

mod sealed {
    pub trait Sealed {}
    impl<const N: usize> Sealed for [u8; N] {}
}

impl<const N: usize> Block for [u8; N] {
    const ZERO: &'static Self = &[0; N];
    #[inline(always)]
    fn split(bytes: &[u8]) -> Option<(&Self, &[u8])> {
        bytes.split_first_chunk()
    }
}

/// Where cells begin and where the last one ends, from their sizes in groups; `N` is one more than there are cells.
///
/// # Panics
/// At compile time: on a field of no bytes.
#[must_use]
pub const fn offsets<const N: usize>(groups: &[&[usize]]) -> [usize; N] {
    let mut offsets = [0; N];
    let (mut group, mut next) = (0, 1);
    while group < groups.len() {
        let mut index = 0;
        while index < groups[group].len() {
            assert!(groups[group][index] > 0, "a field of a packet has no bytes on the wire: remove it");
            offsets[next] = offsets[next - 1] + groups[group][index];
            index += 1;
            next += 1;
        }
        group += 1;
    }
    offsets
}

/// The bytes of one packet `P` after a successful check, with its tail already seen as `T`.
///
/// Every view is a wrapper around one. Only [`Valid::parse`] makes it out of bytes, so holding one is the proof.
pub struct Valid<'buf, P: Layout, T = ()> {
    block: &'buf P::Block,
    tail: T,
}

impl<'buf, P: Layout, T> Valid<'buf, P, T> {
    /// Checks the fixed fields, finds the tail, sees it through `tail`; returns what follows the packet.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`], the first bad field, or what `tail` says.
    #[inline]
    pub fn parse(
        bytes: &'buf [u8],
        tail: impl FnOnce(&'buf [u8], &'buf [u8]) -> Result<T, Error>,
    ) -> Result<(Self, &'buf [u8]), Error> {
        let Some((block, rest)) = P::Block::split(bytes) else {
            return Err(need_more::<P>(P::SIZE - bytes.len()));
        };
        let fixed = block.as_bytes();
        P::check(fixed)?;
        let extent = P::extent(fixed)?.unwrap_or(rest.len());
        let Some((tail_bytes, rest)) = rest.split_at_checked(extent) else {
            return Err(need_more::<P>(extent - rest.len()));
        };
        Ok((Self { block, tail: tail(fixed, tail_bytes)? }, rest))
    }

    /// The field of cell `CELL`.
    #[inline(always)]
    pub fn get<F: Wire<O>, O: ByteOrder, const CELL: usize>(&self) -> F::View<'buf> {
        F::get(self.slot::<CELL>(F::SIZE))
    }

    /// The field of cell `CELL`, or as a tuple the fields from there on, as owned values.
    #[inline(always)]
    pub fn read<F: Wire<O>, O: ByteOrder, const CELL: usize>(&self) -> F {
        F::read(self.slot::<CELL>(F::SIZE))
    }

    /// A field with a sentinel.
    #[inline(always)]
    pub fn get_null<F: Nullable<O>, O: ByteOrder, const CELL: usize>(&self, null: F::Inner) -> F {
        null::read(self.slot::<CELL>(F::Inner::SIZE), null)
    }

    /// A set of flags.
    #[inline(always)]
    pub fn get_flags<F: FlagSet<Bits: Wire<O>>, O: ByteOrder, const CELL: usize>(&self) -> F {
        F::from_bits_retain(self.read::<F::Bits, O, CELL>())
    }

    /// A bit field in the run of cell `CELL`.
    #[inline(always)]
    pub fn get_bits<F: BitValue, const CELL: usize>(&self, bits: Bits) -> F {
        bits::get(self.block.as_bytes().get(offset::<P>(CELL)..).unwrap_or(&[]), bits)
    }

    /// The bytes of the fixed fields.
    #[inline(always)]
    #[must_use]
    pub fn block(&self) -> &'buf [u8] {
        self.block.as_bytes()
    }

    #[inline(always)]
    fn slot<const CELL: usize>(&self, size: usize) -> Slot<'buf> {
        Slot::of(self.block.as_bytes(), offset::<P>(CELL), size)
    }
}

impl<P: Layout, T: Copy> Valid<'_, P, T> {
    /// The tail.
    #[inline(always)]
    #[must_use]
    pub fn tail(&self) -> T {
        self.tail
    }
}

impl<'buf, P: Fixed<Bits: EveryBitPattern>> Valid<'buf, P> {
    /// A row: every bit pattern is one.
    #[inline(always)]
    pub(super) fn of_row(row: &'buf Row<P>) -> Self {
        Self { block: row.block(), tail: () }
    }
}

impl<'buf, P: Fixed> Valid<'buf, P> {
    /// A nested packet: its bytes were checked with those of the outer one.
    #[inline(always)]
    pub(crate) fn of_slot(slot: Slot<'buf>) -> Self {
        let block = P::Block::split(slot.0).map_or(P::Block::ZERO, |(block, _)| block);
        Self { block, tail: () }
    }
}

#[cold]
fn need_more<P: Packet>(missing: usize) -> Error {
    Error::new(ErrorKind::NeedMore(missing)).in_packet(P::SCHEMA.name)
}

// Written out: the derives would ask `P` to be `Clone`, too.
impl<P: Layout, T: Clone> Clone for Valid<'_, P, T> {
    #[inline]
    fn clone(&self) -> Self {
        Self { block: self.block, tail: self.tail.clone() }
    }
}
impl<P: Layout, T: Copy> Copy for Valid<'_, P, T> {}
impl<P: Layout, T: PartialEq> PartialEq for Valid<'_, P, T> {
    /// Equal when the bytes of the fixed fields and the tails are.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.block.as_bytes() == other.block.as_bytes() && self.tail == other.tail
    }
}

/// The bytes of one checked packet, to set fixed fields in place.
pub struct ValidMut<'buf, P: Layout> {
    bytes: &'buf mut [u8],
    packet: PhantomData<fn() -> P>,
}

impl<'buf, P: Layout> ValidMut<'buf, P> {
    /// Checks the bytes as exactly one packet.
    ///
    /// # Errors
    /// Those of [`Packet::view`].
    #[inline]
    pub fn parse(bytes: &'buf mut [u8]) -> Result<Self, Error> {
        P::view(bytes)?;
        Ok(Self { bytes, packet: PhantomData })
    }

    /// All bytes of the packet.
    #[inline(always)]
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes
    }

    /// Sets field `FIELD`.
    #[inline(always)]
    pub fn set<F: Wire<O>, O: ByteOrder, const FIELD: usize>(&mut self, value: &F) -> F::Set {
        F::Set::from_result(put::<F, O>(self.bytes, value, facts::<P>(FIELD)))
    }

    /// Sets field `FIELD`, which has a sentinel.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a value that is the sentinel.
    #[inline(always)]
    pub fn set_null<F: Nullable<O>, O: ByteOrder, const FIELD: usize>(&mut self, value: &F, null: F::Inner) -> Result<(), Error> {
        put_null::<F, O>(self.bytes, value, null, facts::<P>(FIELD))
    }

    /// Sets the flags of field `FIELD`.
    #[inline(always)]
    pub fn set_flags<F: FlagSet<Bits: Wire<O>>, O: ByteOrder, const FIELD: usize>(&mut self, value: &F) -> <F::Bits as Wire<O>>::Set {
        self.set::<F::Bits, O, FIELD>(&value.to_bits())
    }

    /// Sets the bit field `FIELD`.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] if the value needs more bits.
    #[inline(always)]
    pub fn set_bits<F: BitValue, const FIELD: usize>(&mut self, value: &F) -> Result<(), Error> {
        put_bits(self.bytes, value, facts::<P>(FIELD))
    }
}

impl<P: Layout> fmt::Debug for ValidMut<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match P::view(self.bytes) {
            Ok(view) => crate::visit::debug(&view, f),
            Err(error) => fmt::Debug::fmt(&error, f),
        }
    }
}

impl<P: Fixed> ValidMut<'_, P> {
    /// Reads what is being changed: setters keep every field valid.
    #[inline]
    #[must_use]
    pub fn as_valid(&self) -> Valid<'_, P> {
        Valid::of_slot(Slot(self.bytes))
    }
}

/// Where a cell begins.
#[inline(always)]
fn offset<P: Layout>(cell: usize) -> usize {
    P::OFFSETS.get(cell).copied().unwrap_or(0)
}

/// The facts of a field.
#[inline(always)]
pub fn facts<P: Packet>(index: usize) -> &'static Field {
    P::SCHEMA.fields.get(index).unwrap_or(&Field::NONE)
}

/// Names the field at the offset of an error.
#[cold]
fn name_field<P: Packet>(error: Error) -> Error {
    let place = |field: &&Field| (field.offset..field.offset + field.size).contains(&error.offset());
    P::SCHEMA.fields.iter().find(place).map_or(error, |field| error.named(field))
}

/// Checks the fields of a tuple `F`, from cell `CELL` on.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn check_fields<P: Layout, F: Wire<O>, O: ByteOrder, const CELL: usize>(block: &[u8]) -> Result<(), Error> {
    if F::ANY_BITS {
        return Ok(());
    }
    let offset = offset::<P>(CELL);
    F::check(Slot::of(block, offset, F::SIZE)).map_err(|error| name_field::<P>(error.within(offset)))
}

/// Writes the values of fields, from cell `CELL` on.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put_fields<P: Layout, O: ByteOrder, const CELL: usize>(block: &mut [u8], values: &impl Values<O>) -> Result<(), Error> {
    let offset = offset::<P>(CELL);
    let out = block.get_mut(offset..).unwrap_or(&mut []);
    values.put_all(out).map_err(|error| name_field::<P>(error.within(offset)))
}

/// Visits what getters returned, the first being that of field `first`.
#[inline(always)]
pub fn visit_fields<P: Packet, V: Visitor + ?Sized>(first: usize, values: &impl Getters, visitor: &mut V) {
    values.visit_all(P::SCHEMA.fields.get(first..).unwrap_or(&[]), visitor);
}

/// Sees a packet without a tail.
///
/// # Errors
/// [`ErrorKind::NeedMore`], or the first bad field.
#[inline]
pub fn view_fixed<P: Fixed>(bytes: &[u8]) -> Result<(P::View<'_>, &[u8]), Error> {
    let (valid, rest) = Valid::parse(bytes, |_, _| Ok(()))?;
    Ok((P::from_valid(valid), rest))
}

/// Checks one bit field.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn check_bits<F: BitValue>(block: &[u8], field: &'static Field) -> Result<(), Error> {
    let Some(bits) = field.bits else { return Ok(()) };
    bits::check::<F>(block.get(field.offset..).unwrap_or(&[]), bits).map_err(|error| error.in_field(field))
}

/// A value of a type that is named, out of the user's expression. For generated code.
#[inline(always)]
pub const fn value<T: Copy>(value: T) -> T {
    value
}

/// Checks that a field holds its constant.
///
/// # Errors
/// [`ErrorKind::WrongConst`], with the field's name and offset.
#[inline(always)]
pub fn check_const<F: Wire<O> + PartialEq, O: ByteOrder>(block: &[u8], expected: &F, field: &'static Field) -> Result<(), Error> {
    match_const::<F, O>(&read::<F, O>(block, field), expected, field)
}

/// Checks that a value to write is its field's constant.
///
/// # Errors
/// [`ErrorKind::WrongConst`], with the field's name and offset.
#[inline(always)]
pub fn match_const<F: Wire<O> + PartialEq, O: ByteOrder>(found: &F, expected: &F, field: &'static Field) -> Result<(), Error> {
    if found == expected {
        return Ok(());
    }
    let kind = ErrorKind::WrongConst { expected: first_bytes::<F, O>(expected), found: first_bytes::<F, O>(found) };
    Err(Error::new(kind).in_field(field))
}

/// The wire bytes of a value as a number, for errors: 8 bytes at most, more are left out.
#[cold]
fn first_bytes<F: Wire<O>, O: ByteOrder>(value: &F) -> u64 {
    let mut bytes = [0; 8];
    let Some(out) = bytes.get_mut(..F::SIZE) else { return 0 };
    // A value that cannot be written is shown as far as it was.
    let _: Result<(), Error> = value.put(out);
    let fold = |number: u64, byte: &u8| (number << 8) | u64::from(*byte);
    if O::ORDER == Order::Le { out.iter().rev().fold(0, fold) } else { out.iter().fold(0, fold) }
}

/// Reads one fixed field of a block.
#[inline(always)]
pub fn read<F: Wire<O>, O: ByteOrder>(block: &[u8], field: &'static Field) -> F {
    F::read(Slot::of(block, field.offset, F::SIZE))
}

/// Reads one bit field of a block.
#[inline(always)]
pub fn read_bits<F: BitValue>(block: &[u8], field: &'static Field) -> F {
    let none = Bits { start: 0, width: 0, msb_first: true };
    bits::get(block.get(field.offset..).unwrap_or(&[]), field.bits.unwrap_or(none))
}

/// Writes one fixed field.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put<F: Wire<O>, O: ByteOrder>(block: &mut [u8], value: &F, field: &'static Field) -> Result<(), Error> {
    value.put(slot_mut(block, field.offset, F::SIZE)).map_err(|error| error.in_field(field))
}

/// Writes one field with a sentinel.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put_null<F: Nullable<O>, O: ByteOrder>(
    block: &mut [u8],
    value: &F,
    null: F::Inner,
    field: &'static Field,
) -> Result<(), Error> {
    null::put(value, null, slot_mut(block, field.offset, F::Inner::SIZE)).map_err(|error| error.in_field(field))
}

/// Writes a set of flags.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put_flags<F: FlagSet<Bits: Wire<O>>, O: ByteOrder>(
    block: &mut [u8],
    value: &F,
    field: &'static Field,
) -> Result<(), Error> {
    put::<F::Bits, O>(block, &value.to_bits(), field)
}

/// Writes one bit field into its run; the other bits stay.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put_bits<F: BitValue>(block: &mut [u8], value: &F, field: &'static Field) -> Result<(), Error> {
    let Some(bits) = field.bits else { return Ok(()) };
    bits::put(value, slot_mut(block, field.offset, field.size), bits).map_err(|error| error.in_field(field))
}

/// Zeros a pad, or a run of bit fields before they are written one by one.
#[inline(always)]
pub fn zero<P: Layout>(block: &mut [u8], cell: usize, size: usize) {
    slot_mut(block, offset::<P>(cell), size).fill(0);
}
