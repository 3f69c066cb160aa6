//! Fixed text.

use core::fmt;

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use super::{ByteOrder, Slot, Wire, element_views};
use crate::error::{Error, ErrorKind};
use crate::schema::Kind;
use crate::visit::{At, Item, Visitor};

/// Text of `N` bytes, padded at the end: with spaces, or as `Ascii<N, 0>` with NULs (a C string).
///
/// All bytes are kept as they are, so writing back gives the same bytes, and two fixed texts are equal when all their
/// bytes are; [`as_bytes`](Self::as_bytes), [`as_str`](Self::as_str) and a comparison with `str` leave the padding out. A getter returns `&'buf Ascii<N>`, in place.
///
/// ```
/// use pinwire::Ascii;
/// let symbol = Ascii::<8>::new("ESZ6")?;
/// assert_eq!(symbol.raw(), b"ESZ6    ");
/// assert_eq!(symbol, "ESZ6");
/// # Ok::<(), pinwire::Error>(())
/// ```
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned,
)]
#[cfg_attr(feature = "bytemuck", derive(bytemuck::Pod, bytemuck::Zeroable))]
#[repr(transparent)]
pub struct Ascii<const N: usize, const FILL: u8 = b' '>([u8; N]);

impl<const N: usize, const FILL: u8> Ascii<N, FILL> {
    const BLANK: &'static Self = &Self([FILL; N]);

    /// Pads the text.
    ///
    /// # Errors
    /// [`ErrorKind::TooLong`] if it has more than `N` bytes, [`ErrorKind::OutOfRange`] for a NUL in text that a NUL ends.
    pub fn new(text: &str) -> Result<Self, Error> {
        if FILL == 0 && text.as_bytes().contains(&0) {
            return Err(Error::new(ErrorKind::OutOfRange(0)));
        }
        let mut raw = [FILL; N];
        let out = raw.get_mut(..text.len()).ok_or(Error::new(ErrorKind::TooLong(text.len())))?;
        out.copy_from_slice(text.as_bytes());
        Ok(Self(raw))
    }

    /// All bytes as they stand on the wire.
    #[must_use]
    pub const fn raw(&self) -> &[u8; N] {
        &self.0
    }

    /// The text without its padding: up to the first NUL for a NUL fill, else without trailing fill bytes and NULs.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        let end = if FILL == 0 {
            self.0.iter().position(|&byte| byte == 0).unwrap_or(N)
        } else {
            self.0.iter().rposition(|&byte| byte != FILL && byte != 0).map_or(0, |last| last + 1)
        };
        self.0.get(..end).unwrap_or(&self.0)
    }

    /// The text without its padding, if it is UTF-8.
    ///
    /// # Errors
    /// [`ErrorKind::NotUtf8`], with the offset of the first bad byte in this field.
    pub fn as_str(&self) -> Result<&str, Error> {
        core::str::from_utf8(self.as_bytes()).map_err(|bad| Error::new(ErrorKind::NotUtf8).within(bad.valid_up_to()))
    }
}

impl<const N: usize, const FILL: u8> Default for Ascii<N, FILL> {
    fn default() -> Self {
        *Self::BLANK
    }
}

impl<const N: usize, const FILL: u8> From<[u8; N]> for Ascii<N, FILL> {
    fn from(raw: [u8; N]) -> Self {
        Self(raw)
    }
}

impl<const N: usize, const FILL: u8> TryFrom<&str> for Ascii<N, FILL> {
    type Error = Error;
    fn try_from(text: &str) -> Result<Self, Error> {
        Self::new(text)
    }
}

impl<const N: usize, const FILL: u8> AsRef<[u8]> for Ascii<N, FILL> {
    /// Without the padding.
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl<const N: usize, const FILL: u8> PartialEq<str> for Ascii<N, FILL> {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl<const N: usize, const FILL: u8> PartialEq<&str> for Ascii<N, FILL> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl<const N: usize, const FILL: u8> fmt::Display for Ascii<N, FILL> {
    /// Bytes that are not printable ASCII come escaped.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.as_bytes().escape_ascii())
    }
}

impl<const N: usize, const FILL: u8> fmt::Debug for Ascii<N, FILL> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, const N: usize, const FILL: u8> Wire<O> for Ascii<N, FILL> {
    const SIZE: usize = N;
    const ANY_BITS: bool = true;
    const NEEDS_ORDER: bool = false;
    const KIND: &'static Kind = &Kind::Text { fill: FILL };
    type View<'buf> = &'buf Self;
    type Set = ();
    element_views!(O);

    #[inline(always)]
    fn check(_: Slot<'_>) -> Result<(), Error> {
        Ok(())
    }
    #[inline(always)]
    fn get(slot: Slot<'_>) -> &Self {
        Self::ref_from_bytes(slot.0).unwrap_or(Self::BLANK)
    }
    #[inline(always)]
    fn read(slot: Slot<'_>) -> Self {
        *<Self as Wire<O>>::get(slot)
    }
    #[inline(always)]
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        if let Some(out) = out.first_chunk_mut() {
            *out = self.0;
        }
        Ok(())
    }
    #[inline]
    fn same(&self, slot: Slot<'_>) -> bool {
        self.0 == slot.0
    }
    #[inline(always)]
    fn is_canonical(_: Slot<'_>) -> bool {
        // The value keeps all bytes, so another filling is another value.
        true
    }
}

impl<const N: usize, const FILL: u8> Item for &Ascii<N, FILL> {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        visitor.text(at, self.as_bytes());
    }
}
