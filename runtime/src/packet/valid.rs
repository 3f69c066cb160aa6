//! Bytes that were checked: what a view is made of.

use core::fmt;
use core::marker::PhantomData;

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use super::fields::{facts, offset, put, put_bits, put_null};
use super::{EveryBitPattern, Fixed, Layout, Packet, Row, Tails};
use crate::error::{Error, ErrorKind};
use crate::schema::{Bits, Field};
use crate::wire::{BitValue, ByteOrder, FlagSet, Nullable, Outcome, Slot, Wire, bits, null};

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

/// The bytes of one packet `P` after a successful check, with its tails already seen as `T`.
///
/// Every view is a wrapper around one. Only [`Valid::parse`] makes it out of bytes, so holding one is the proof.
pub struct Valid<'buf, P: Layout, T = ()> {
    block: &'buf P::Block,
    tail: T,
}

impl<'buf, P: Layout, T> Valid<'buf, P, T> {
    /// Checks the fixed fields, sees the tails through `tails`, which is given the fixed fields, too; returns what
    /// follows the packet.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`], the first bad field, or what `tails` says.
    #[inline]
    pub fn parse(
        bytes: &'buf [u8],
        tails: impl FnOnce(&'buf [u8], &mut Tails<'buf>) -> Result<T, Error>,
    ) -> Result<(Self, &'buf [u8]), Error> {
        let Some((block, rest)) = P::Block::split(bytes) else {
            return Err(need_more::<P>(P::SIZE - bytes.len()));
        };
        let fixed = block.as_bytes();
        P::check(fixed)?;
        let Some(extent) = P::extent(fixed)? else {
            let mut left = Tails::new(rest, P::SIZE);
            return Ok((Self { block, tail: tails(fixed, &mut left)? }, left.left()));
        };
        // Measured from the start: a length field that counts the head, too, is then compared as it stands.
        let Some((packet, rest)) = bytes.split_at_checked(P::SIZE.saturating_add(extent)) else {
            return Err(need_more::<P>(extent - rest.len()));
        };
        let mut left = Tails::new(packet.get(P::SIZE..).unwrap_or(&[]), P::SIZE);
        let tail = tails(fixed, &mut left).map_err(Error::of_known_end)?;
        match left.left() {
            [] => Ok((Self { block, tail }, rest)),
            over => Err(Error::new(ErrorKind::Trailing(over.len())).in_packet(P::SCHEMA.name).within(left.offset())),
        }
    }

    /// The field of a cell.
    #[inline(always)]
    pub fn get<F: Wire<O>, O: ByteOrder>(&self, cell: usize) -> F::View<'buf> {
        F::get(self.slot(cell, F::SIZE))
    }

    /// The field of a cell, or as a tuple the fields from there on, as owned values.
    #[inline(always)]
    pub fn read<F: Wire<O>, O: ByteOrder>(&self, cell: usize) -> F {
        F::read(self.slot(cell, F::SIZE))
    }

    /// A field with a sentinel.
    #[inline(always)]
    pub fn get_null<F: Nullable<O>, O: ByteOrder>(&self, cell: usize, null: F::Inner) -> F {
        null::read(self.slot(cell, F::Inner::SIZE), null)
    }

    /// A set of flags.
    #[inline(always)]
    pub fn get_flags<F: FlagSet<Bits: Wire<O>>, O: ByteOrder>(&self, cell: usize) -> F {
        F::from_bits_retain(self.read::<F::Bits, O>(cell))
    }

    /// A bit field in the run of a cell.
    #[inline(always)]
    pub fn get_bits<F: BitValue>(&self, cell: usize, bits: Bits) -> F {
        bits::get(self.block.as_bytes().get(offset::<P>(cell)..).unwrap_or(&[]), bits)
    }

    /// The bytes of the fixed fields.
    #[inline(always)]
    #[must_use]
    pub fn block(&self) -> &'buf [u8] {
        self.block.as_bytes()
    }

    #[inline(always)]
    fn slot(&self, cell: usize, size: usize) -> Slot<'buf> {
        Slot::of(self.block.as_bytes(), offset::<P>(cell), size)
    }
}

impl<P: Layout, T: Copy> Valid<'_, P, T> {
    /// The tail; a tuple if there are several.
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

    /// Sets field `index`.
    #[inline(always)]
    pub fn set<F: Wire<O>, O: ByteOrder>(&mut self, index: usize, value: &F) -> F::Set {
        let field = facts::<P>(index);
        if F::Set::CAN_FAIL {
            return F::Set::from_result(self.set_whole::<F, O>(value, field));
        }
        F::Set::from_result(put::<F, O>(self.bytes, value, field))
    }

    /// Sets a field of several parts in a copy first: if a part is refused, all stays as it was.
    fn set_whole<F: Wire<O>, O: ByteOrder>(&mut self, value: &F, field: &'static Field) -> Result<(), Error> {
        let Some((block, _)) = P::Block::split(self.bytes) else { return Ok(()) };
        let mut copy = *block;
        put::<F, O>(copy.as_mut_bytes(), value, field)?;
        if let Some(block) = self.bytes.get_mut(..P::SIZE) {
            block.copy_from_slice(copy.as_bytes());
        }
        Ok(())
    }

    /// Sets field `index`, which has a sentinel.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a value that is the sentinel.
    #[inline(always)]
    pub fn set_null<F: Nullable<O>, O: ByteOrder>(
        &mut self,
        index: usize,
        value: &F,
        null: F::Inner,
    ) -> Result<(), Error> {
        put_null::<F, O>(self.bytes, value, null, facts::<P>(index))
    }

    /// Sets the flags of field `index`.
    #[inline(always)]
    pub fn set_flags<F: FlagSet<Bits: Wire<O>>, O: ByteOrder>(
        &mut self,
        index: usize,
        value: &F,
    ) -> <F::Bits as Wire<O>>::Set {
        self.set::<F::Bits, O>(index, &value.to_bits())
    }

    /// Sets the bit field `index`.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] if the value needs more bits.
    #[inline(always)]
    pub fn set_bits<F: BitValue>(&mut self, index: usize, value: &F) -> Result<(), Error> {
        put_bits(self.bytes, value, facts::<P>(index))
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

/// Sees a packet without a tail.
///
/// # Errors
/// [`ErrorKind::NeedMore`], or the first bad field.
#[inline]
pub fn view_fixed<P: Fixed>(bytes: &[u8]) -> Result<(P::View<'_>, &[u8]), Error> {
    let (valid, rest) = Valid::parse(bytes, |_, _| Ok(()))?;
    Ok((P::from_valid(valid), rest))
}
