//! Writing straight into the caller's buffer.

use core::marker::PhantomData;

use super::tails::padding;
use super::union::match_tag;
use super::{Fixed, Layout, Optional, Tail, Union};
use crate::error::{Error, ErrorKind};
use crate::schema::Field;
use crate::wire::{Be, ByteOrder, Wire};

/// A packet of which the fixed fields and perhaps some tails are written.
///
/// Errors are kept and reported once, by [`Written::finish`].
#[must_use = "the packet is not whole yet"]
pub struct Draft<'buf, P> {
    out: &'buf mut [u8],
    /// Bytes so far; more than `out` has if it is too small.
    end: usize,
    /// Bytes of the tail that was written last.
    last: usize,
    /// An optional value that is missing: nothing can follow it.
    gap: Option<&'static Field>,
    error: Option<Error>,
    packet: PhantomData<fn() -> P>,
}

impl<'buf, P: Layout> Draft<'buf, P> {
    /// Lets `fill` write the fixed fields.
    #[inline]
    pub fn new(out: &'buf mut [u8], fill: impl FnOnce(&mut [u8]) -> Result<(), Error>) -> Self {
        let error = out.get_mut(..P::SIZE).and_then(|block| fill(block).err());
        Self { out, end: P::SIZE, last: 0, gap: None, error, packet: PhantomData }
    }

    /// Writes the next tail, which has `len` bytes.
    #[inline]
    pub fn tail<T: Tail<O>, O: ByteOrder>(self, len: usize, tail: &T, field: &'static Field) -> Self {
        self.write(len, field, |out| tail.put(out))
    }

    /// Writes a union of `len` bytes, whose tag stands in the fixed fields.
    #[inline]
    pub fn union_tail<U: Union>(self, len: usize, tail: &U, field: &'static Field) -> Self {
        self.write(len, field, |out| tail.put_body(out))
    }

    /// Refuses a union that is not the one that its tag says. The tag may be a length, so that is sealed before.
    #[inline]
    pub fn tagged<U: Union>(self, tail: &U, tag: impl FnOnce(&[u8]) -> U::Tag, tag_field: &'static Field) -> Self {
        self.check(|block| match_tag(tail, tag(block)).map_err(|error| Error::new(error.kind()).in_field(tag_field)))
    }

    /// Writes the number of bytes or elements in front of a tail.
    #[inline]
    pub fn prefix<L: Length + Wire<O>, O: ByteOrder>(self, number: usize, field: &'static Field) -> Self {
        self.write(<L as Wire<O>>::SIZE, field, |out| match u64::try_from(number).ok().and_then(L::from_len) {
            Some(number) => number.put(out),
            None if number == usize::MAX => Err(Error::new(ErrorKind::TooDeep)),
            None => Err(Error::new(ErrorKind::TooLong(number))),
        })
    }

    /// Writes the next tail and the byte behind it, which the tail must not have.
    #[inline]
    pub fn until<T: Tail<O>, O: ByteOrder>(self, len: usize, tail: &T, end: u8, field: &'static Field) -> Self {
        self.write(len, field, |out| {
            tail.put(out)?;
            match out.iter().position(|byte| *byte == end) {
                Some(at) => Err(Error::new(ErrorKind::HasDelimiter(end)).within(at)),
                None => Ok(()),
            }
        })
        .write(1, field, |out| <u8 as Wire<Be>>::put(&end, out))
    }

    /// Writes a value of fixed size.
    #[inline]
    pub fn fixed<F: Wire<O>, O: ByteOrder>(self, value: &F, field: &'static Field) -> Self {
        self.write(F::SIZE, field, |out| value.put(out))
    }

    /// Writes a value of fixed size, if there is one.
    #[inline]
    pub fn optional<F: Optional<O>, O: ByteOrder>(self, value: &F, field: &'static Field) -> Self {
        match value.inner() {
            Some(value) => self.fixed(value, field),
            None => Self { gap: self.gap.or(Some(field)), ..self },
        }
    }

    /// Zeros up to a multiple of `multiple`.
    #[inline]
    pub fn pad_to(self, multiple: usize, field: &'static Field) -> Self {
        let (last, padding) = (self.last, padding(self.end, multiple));
        let padded = self.write(padding, field, |out| {
            out.fill(0);
            Ok(())
        });
        Self { last, ..padded }
    }

    /// Writes a field of the block that follows from the tail just written: its length in bytes is given.
    #[inline]
    pub fn seal(self, put: impl FnOnce(&mut [u8], usize) -> Result<(), Error>) -> Self {
        let len = self.last;
        self.check(|block| put(block, len))
    }

    /// Refuses a list that has not as many elements as `first` says, which counts another one, too.
    #[inline]
    pub fn counts<L: Length>(self, first: impl FnOnce(&[u8]) -> L, count: usize, field: &'static Field) -> Self {
        let start = self.end.saturating_sub(self.last);
        self.check(|block| {
            let first = first(block).to_len();
            if u64::try_from(count).ok() == Some(first) {
                return Ok(());
            }
            Err(Error::new(ErrorKind::UnequalCounts { first, count }).within(start).named(field))
        })
    }

    /// Ends the packet: constants and the whole length come last.
    #[inline]
    pub fn close(self) -> Written<'buf> {
        let Self { out, end, error, .. } = self.whole();
        Written(match error {
            Some(error) => Err(error),
            None => out.get_mut(..end).ok_or_else(|| too_small::<P>(end)),
        })
    }

    /// Writes constants and the whole length behind the last tail, whose tag it can be.
    #[inline]
    pub fn whole(self) -> Self {
        let tails = self.end - P::SIZE;
        self.check(|block| P::seal(block, tails))
    }

    /// Goes on if what `check` does with the block is good.
    #[inline]
    fn check(mut self, check: impl FnOnce(&mut [u8]) -> Result<(), Error>) -> Self {
        if self.error.is_none() {
            self.error = self.out.get_mut(..P::SIZE).and_then(|block| check(block).err());
        }
        self
    }

    /// Writes `len` more bytes, if there is room; if not, they count all the same.
    #[inline]
    fn write(mut self, len: usize, field: &'static Field, put: impl FnOnce(&mut [u8]) -> Result<(), Error>) -> Self {
        let start = self.end;
        self.last = len;
        self.end = start.saturating_add(len);
        if let (Some(missing), None, 1..) = (self.gap, self.error, len) {
            self.error = Some(Error::new(ErrorKind::Gap).within(start).named(missing));
        }
        if self.error.is_none() && len == usize::MAX {
            self.error = Some(Error::new(ErrorKind::TooDeep).within(start).named(field));
        }
        if self.error.is_none() {
            let room = self.out.get_mut(start..self.end);
            self.error = room.and_then(|out| put(out).err());
            self.error = self.error.map(|error| error.within(start).named(field));
        }
        self
    }
}

/// Writes a value without a tail.
///
/// # Errors
/// [`ErrorKind::BufferTooSmall`], or a value that its field cannot hold.
#[inline]
pub fn encode_fixed<P: Fixed>(value: &P, out: &mut [u8]) -> Result<usize, Error> {
    write_fixed(out, value).finish().map(|out| out.len())
}

/// Writes a value without a tail, for its writer.
#[inline]
pub fn write_fixed<'buf, P: Fixed>(out: &'buf mut [u8], value: &P) -> Written<'buf> {
    Draft::<P>::new(out, |block| value.put(block)).close()
}

/// The error for a buffer that cannot hold the packet.
#[cold]
fn too_small<P: Layout>(needed: usize) -> Error {
    Error::new(ErrorKind::BufferTooSmall(needed)).in_packet(P::SCHEMA.name)
}

/// A packet or message that is written, or the first error on the way.
#[must_use = "only `finish` gives the bytes, or the error"]
#[derive(Debug)]
pub struct Written<'buf>(Result<&'buf mut [u8], Error>);

impl<'buf> Written<'buf> {
    #[inline]
    pub(crate) fn new(written: Result<&'buf mut [u8], Error>) -> Self {
        Self(written)
    }

    /// The bytes of the packet or message: the start of the buffer that was given.
    ///
    /// # Errors
    /// [`ErrorKind::BufferTooSmall`], or the first value that its field cannot hold.
    #[inline]
    pub fn finish(self) -> Result<&'buf mut [u8], Error> {
        self.0
    }
}

/// A number that is a length or count. For generated code.
#[diagnostic::on_unimplemented(
    message = "a length or count must be an unsigned integer, not `{Self}`",
    label = "not an unsigned integer of at most 64 bits",
    note = "lengths and counts are u8, u16, u32, u64, U24, U40 and U48"
)]
pub trait Length: Copy {
    /// Widened.
    fn to_len(self) -> u64;
    /// `None` if it does not fit.
    fn from_len(len: u64) -> Option<Self>;
}

macro_rules! lengths {
    ($($ty:ty => $wide:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl Length for $ty {
            #[inline(always)]
            fn to_len(self) -> u64 {
                self.into()
            }
            #[inline(always)]
            fn from_len(len: u64) -> Option<Self> {
                <$wide>::try_from(len).ok().and_then(|len| len.try_into().ok())
            }
        }
    )*};
}
lengths!(u8 => u8, u16 => u16, u32 => u32, u64 => u64, crate::wire::U24 => u32, crate::wire::U40 => u64, crate::wire::U48 => u64);

/// How a length field relates to the bytes of its tail: `field = (tail + add) / unit`.
#[derive(Clone, Copy, Debug)]
pub struct Affine {
    /// Added to the tail's length.
    pub add: i64,
    /// Bytes that one count stands for.
    pub unit: u64,
}

impl Affine {
    /// For the length of a whole packet, whose block has `block` bytes: from the bytes behind it.
    #[must_use]
    pub const fn whole(add: i64, unit: u64, block: usize) -> Self {
        // No block is longer than memory.
        Self { add: add.saturating_add(block.cast_signed() as i64), unit }
    }

    /// The same with `scale` times another field added to the tail's length.
    ///
    /// # Errors
    /// [`ErrorKind::BadLength`] if that is no number of bytes.
    #[inline(always)]
    pub fn plus<L: Length>(self, scale: i64, other: L, field: &'static Field) -> Result<Self, Error> {
        let other = other.to_len();
        let sum = i64::try_from(other).ok().and_then(|other| self.add.checked_add(scale.checked_mul(other)?));
        let add = sum.ok_or_else(|| Error::new(ErrorKind::BadLength(other)).in_field(field))?;
        Ok(Self { add, ..self })
    }

    /// Bytes of the tail, from the value of the length field.
    ///
    /// # Errors
    /// [`ErrorKind::BadLength`] if there is no such tail.
    #[inline(always)]
    pub fn tail_len<L: Length>(self, value: L, field: &'static Field) -> Result<usize, Error> {
        let value = value.to_len();
        let add = self.add.unsigned_abs();
        // Two branches, of which the compiler keeps one as soon as it knows the sign; `checked_add_signed` keeps both.
        value
            .checked_mul(self.unit)
            .and_then(|bytes| if self.add < 0 { bytes.checked_add(add) } else { bytes.checked_sub(add) })
            .and_then(|bytes| usize::try_from(bytes).ok())
            // No slice is longer, so no further bytes could help.
            .filter(|bytes| *bytes <= isize::MAX.unsigned_abs())
            .ok_or(Error::new(ErrorKind::BadLength(value)).in_field(field))
    }

    /// The value of the length field, from the bytes of the tail.
    ///
    /// # Errors
    /// [`ErrorKind::TooLong`] if it does not fit or does not divide.
    #[inline(always)]
    pub fn value<L: Length>(self, tail: usize, field: &'static Field) -> Result<L, Error> {
        u64::try_from(tail)
            .ok()
            .and_then(|tail| tail.checked_add_signed(self.add))
            .filter(|bytes| bytes.is_multiple_of(self.unit.max(1)))
            .and_then(|bytes| L::from_len(bytes / self.unit.max(1)))
            .ok_or(Error::new(ErrorKind::TooLong(tail)).in_field(field))
    }
}

/// Bytes of an optional value.
#[inline]
pub fn optional_len<F: Optional<O>, O: ByteOrder>(value: &F) -> usize {
    if value.inner().is_some() { F::Inner::SIZE } else { 0 }
}

/// `len`, filled up to a multiple.
#[inline]
#[must_use]
pub const fn padded(len: usize, multiple: usize) -> usize {
    len.saturating_add(padding(len, multiple))
}

/// The value of a field that says how many elements there are.
///
/// # Errors
/// [`ErrorKind::TooLong`] if it does not fit.
#[inline]
pub fn count_of<L: Length>(count: usize, field: &'static Field) -> Result<L, Error> {
    let value = u64::try_from(count).ok().and_then(L::from_len);
    value.ok_or(Error::new(ErrorKind::TooLong(count)).in_field(field))
}

impl<P: Layout> core::fmt::Debug for Draft<'_, P> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Draft").field("packet", &P::SCHEMA.name).field("error", &self.error).finish()
    }
}
