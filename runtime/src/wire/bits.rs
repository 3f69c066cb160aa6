//! Bit fields: values of less than a byte, or not starting at one.
//!
//! Consecutive bit fields form a *run* of whole bytes. Most significant first, the run is a big-endian
//! number filled from the top; least significant first, a little-endian number filled from the bottom.

use super::{Open, ReprEnum, ToScalar};
use crate::error::{Error, ErrorKind};
use crate::schema::{Bits, Kind};

/// A type that can stand in a bit field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a bit field",
    label = "not a bit field type",
    note = "a bit field is an unsigned or signed integer of up to 64 bits, `bool`, or a field-less enum that derives `Packet`"
)]
pub trait BitValue: Sized {
    /// The most bits that the type can need.
    const MAX_WIDTH: u32;
    /// Whether every bit pattern is a value.
    const ANY_BITS: bool;
    /// For the schema.
    const KIND: &'static Kind;
    /// Reads; `raw` has no bits above `width`. Total.
    fn from_bits(raw: u64, width: u32) -> Self;
    /// Whether `raw` is a value.
    fn is_valid(raw: u64, width: u32) -> bool {
        let _ = (raw, width);
        true
    }
    /// The low `width` bits, `None` if the value needs more.
    fn to_bits(&self, width: u32) -> Option<u64>;
}

macro_rules! unsigned {
    ($($ty:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl BitValue for $ty {
            const MAX_WIDTH: u32 = <$ty>::BITS;
            const ANY_BITS: bool = true;
            const KIND: &'static Kind = &Kind::Uint;
            #[inline(always)]
            fn from_bits(raw: u64, _: u32) -> Self {
                // `raw` has at most MAX_WIDTH bits, so none is lost.
                raw as $ty
            }
            #[inline(always)]
            fn to_bits(&self, width: u32) -> Option<u64> {
                let raw = u64::from(*self);
                (raw & !mask(width) == 0).then_some(raw)
            }
        }
    )*};
}
macro_rules! signed {
    ($($ty:ty, $raw:ty);*) => {$(
        #[diagnostic::do_not_recommend]
        impl BitValue for $ty {
            const MAX_WIDTH: u32 = <$ty>::BITS;
            const ANY_BITS: bool = true;
            const KIND: &'static Kind = &Kind::Int;
            #[inline(always)]
            fn from_bits(raw: u64, width: u32) -> Self {
                let unused = <$ty>::BITS.saturating_sub(width);
                (<$raw>::from_bits(raw, width) << unused).cast_signed() >> unused
            }
            #[inline(always)]
            fn to_bits(&self, width: u32) -> Option<u64> {
                let raw = u64::from(self.cast_unsigned()) & mask(width);
                (Self::from_bits(raw, width) == *self).then_some(raw)
            }
        }
    )*};
}
unsigned!(u8, u16, u32, u64);
signed!(i8, u8; i16, u16; i32, u32; i64, u64);

#[diagnostic::do_not_recommend]
impl BitValue for bool {
    const MAX_WIDTH: u32 = 1;
    const ANY_BITS: bool = true;
    const KIND: &'static Kind = &Kind::Bool;
    #[inline(always)]
    fn from_bits(raw: u64, _: u32) -> Self {
        raw != 0
    }
    #[inline(always)]
    fn to_bits(&self, _: u32) -> Option<u64> {
        Some(u64::from(*self))
    }
}

#[diagnostic::do_not_recommend]
impl<E: ReprEnum<Repr: BitValue>> BitValue for Open<E> {
    const MAX_WIDTH: u32 = E::Repr::MAX_WIDTH;
    const ANY_BITS: bool = true;
    const KIND: &'static Kind = E::OPEN_KIND;
    #[inline(always)]
    fn from_bits(raw: u64, width: u32) -> Self {
        Self::from_repr(E::Repr::from_bits(raw, width))
    }
    #[inline(always)]
    fn to_bits(&self, width: u32) -> Option<u64> {
        self.to_repr().to_bits(width)
    }
}

#[inline(always)]
const fn mask(width: u32) -> u64 {
    if width >= 64 { u64::MAX } else { (1 << width) - 1 }
}

/// The bytes of a run that hold the field, and how far its lowest bit stands above the lowest bit of their number.
#[inline(always)]
const fn span(bits: Bits) -> (usize, usize, u32) {
    let end = bits.start.saturating_add(bits.width);
    let (first, last) = ((bits.start / 8) as usize, end.div_ceil(8) as usize);
    let shift = if bits.msb_first { (last as u32).wrapping_mul(8).wrapping_sub(end) % 8 } else { bits.start % 8 };
    (first, last, shift)
}

/// The number that the bytes are; at most nine bytes.
#[inline(always)]
fn number(bytes: &[u8], msb_first: bool) -> u128 {
    let fold = |value: u128, byte: &u8| (value << 8) | u128::from(*byte);
    if msb_first { bytes.iter().fold(0, fold) } else { bytes.iter().rev().fold(0, fold) }
}

/// Reads the bits of a field out of its run. Total: missing bytes read as none.
#[inline(always)]
pub(crate) fn load(run: &[u8], bits: Bits) -> u64 {
    let (first, last, shift) = span(bits);
    let bytes = run.get(first..last).unwrap_or(&[]);
    let value =
        if let [one] = bytes { u64::from(*one) >> shift } else { low_half(number(bytes, bits.msb_first) >> shift) };
    value & mask(bits.width)
}

#[inline(always)]
// The caller masks.
const fn low_half(value: u128) -> u64 {
    value as u64
}

/// Writes the low bits of `raw` into the run and leaves all other bits as they are.
#[inline(always)]
fn store(run: &mut [u8], bits: Bits, raw: u64) {
    let (first, last, shift) = span(bits);
    let Some(bytes) = run.get_mut(first..last) else { return };
    let clear = !(u128::from(mask(bits.width)) << shift);
    let value = (number(bytes, bits.msb_first) & clear) | (u128::from(raw) << shift);
    let raw = value.to_le_bytes();
    let count = bytes.len();
    for (index, byte) in bytes.iter_mut().enumerate() {
        let place = if bits.msb_first { count - 1 - index } else { index };
        *byte = raw.get(place).copied().unwrap_or(0);
    }
}

/// Reads a bit field.
#[inline(always)]
pub(crate) fn get<T: BitValue>(run: &[u8], bits: Bits) -> T {
    T::from_bits(load(run, bits), bits.width)
}

/// Whether a bit field holds a value.
#[inline(always)]
pub(crate) fn check<T: BitValue>(run: &[u8], bits: Bits) -> Result<(), Error> {
    let raw = load(run, bits);
    if T::ANY_BITS || T::is_valid(raw, bits.width) { Ok(()) } else { Err(Error::new(ErrorKind::UnknownValue(raw))) }
}

/// Writes a bit field.
///
/// # Errors
/// [`ErrorKind::OutOfRange`] if the value needs more bits.
#[inline(always)]
pub(crate) fn put<T: BitValue>(value: &T, run: &mut [u8], bits: Bits) -> Result<(), Error> {
    let raw = value
        .to_bits(bits.width)
        .ok_or_else(|| Error::new(ErrorKind::OutOfRange(value.to_bits(64).unwrap_or(u64::MAX))))?;
    store(run, bits, raw);
    Ok(())
}

/// The raw integer of an enum or tag, for errors: as many bits as it has.
#[inline]
pub(crate) fn raw_of<R: ToScalar>(repr: &R) -> u64 {
    use crate::visit::Scalar;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the low 64 bits are what the error shows"
    )]
    let raw = match repr.to_scalar() {
        Scalar::Uint(value) => value as u64,
        Scalar::Int(value) => value as u64,
        Scalar::Bool(value) => u64::from(value),
        Scalar::Char(value) => u64::from(value),
        Scalar::Float(value) => value.to_bits(),
    };
    if size_of::<R>() < 8 { raw & mask(8 * size_of::<R>() as u32) } else { raw }
}
