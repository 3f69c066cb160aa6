//! Writing straight into the caller's buffer.

use core::marker::PhantomData;

use super::union::match_tag;
use super::{Fixed, Layout, Tail, Union};
use crate::error::{Error, ErrorKind};
use crate::schema::Field;
use crate::wire::ByteOrder;

/// A packet whose fixed fields are written and whose tail is not.
///
/// Errors are kept and reported once, by [`Written::finish`].
#[must_use = "the packet has no tail yet"]
pub struct Draft<'buf, P> {
    out: &'buf mut [u8],
    error: Option<Error>,
    packet: PhantomData<fn() -> P>,
}

impl<'buf, P: Layout> Draft<'buf, P> {
    /// Lets `fill` write the fixed fields.
    #[inline]
    pub fn new(out: &'buf mut [u8], fill: impl FnOnce(&mut [u8]) -> Result<(), Error>) -> Self {
        let error = match out.get_mut(..P::SIZE) {
            Some(block) => fill(block).err(),
            None => Some(too_small::<P>(0)),
        };
        Self { out, error, packet: PhantomData }
    }

    /// Ends a packet without a tail.
    #[inline]
    pub fn no_tail(self) -> Written<'buf> {
        self.with_tail(0, |_, _| Ok(()))
    }

    /// Writes the tail.
    #[inline]
    pub fn tail<T: Tail<O>, O: ByteOrder>(self, tail: &T, field: &'static Field) -> Written<'buf> {
        self.with_tail(tail.encoded_len(), |_, out| tail.put(out).map_err(|error| error.in_field(field)))
    }

    /// Writes a tail whose tag stands in the fixed fields.
    #[inline]
    pub fn union_tail<U: Union>(
        self,
        tail: &U,
        tag: impl FnOnce(&[u8]) -> U::Tag,
        tag_field: &'static Field,
        field: &'static Field,
    ) -> Written<'buf> {
        self.with_tail(tail.body_len(), |block, out| {
            match_tag(tail, tag(block)).map_err(|error| Error::new(error.kind()).in_field(tag_field))?;
            tail.put_body(out).map_err(|error| error.in_field(field))
        })
    }

    #[inline]
    fn with_tail(self, len: usize, put: impl FnOnce(&[u8], &mut [u8]) -> Result<(), Error>) -> Written<'buf> {
        match self.error {
            // Only now is it known how many bytes are needed.
            Some(error) if matches!(error.kind(), ErrorKind::BufferTooSmall(_)) => Written(Err(too_small::<P>(len))),
            Some(error) => Written(Err(error)),
            None => Written(write::<P>(self.out, len, put)),
        }
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
    Draft::<P>::new(out, |block| value.put(block)).no_tail()
}

/// Lengths and constants come last: only now is the length of the tail known.
#[inline]
fn write<P: Layout>(
    out: &mut [u8],
    len: usize,
    put: impl FnOnce(&[u8], &mut [u8]) -> Result<(), Error>,
) -> Result<&mut [u8], Error> {
    let total = P::SIZE.saturating_add(len);
    let Some((block, tail)) = out.get_mut(..total).and_then(|out| out.split_at_mut_checked(P::SIZE)) else {
        return Err(too_small::<P>(len));
    };
    P::seal(block, len)?;
    put(block, tail)?;
    out.get_mut(..total).ok_or(Error::new(ErrorKind::BufferTooSmall(total)))
}

/// The error for a buffer that cannot hold the fixed fields and `tail` bytes.
#[cold]
fn too_small<P: Layout>(tail: usize) -> Error {
    Error::new(ErrorKind::BufferTooSmall(P::SIZE.saturating_add(tail))).in_packet(P::SCHEMA.name)
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

/// A number that is a length. For generated code.
#[diagnostic::on_unimplemented(
    message = "a length field must be an unsigned integer, not `{Self}`",
    label = "not an unsigned integer of at most 64 bits",
    note = "lengths are u8, u16, u32, u64, U24, U40 and U48"
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

/// How a length field relates to the bytes of the tail: `field = (tail + add) / unit`.
#[derive(Clone, Copy, Debug)]
pub struct Affine {
    /// Added to the tail's length.
    pub add: i64,
    /// Bytes that one count stands for.
    pub unit: u64,
}

impl Affine {
    /// Bytes of the tail, from the value of the length field.
    ///
    /// # Errors
    /// [`ErrorKind::BadLength`] if there is no such tail.
    #[inline(always)]
    pub fn tail_len<L: Length>(self, value: L, field: &'static Field) -> Result<usize, Error> {
        let value = value.to_len();
        value
            .checked_mul(self.unit)
            .and_then(|bytes| bytes.checked_add_signed(self.add.checked_neg()?))
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

impl<P: Layout> core::fmt::Debug for Draft<'_, P> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Draft").field("packet", &P::SCHEMA.name).field("error", &self.error).finish()
    }
}
