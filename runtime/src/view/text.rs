//! Text: checked once as a whole lane, then read field by field.

use super::{Cell, Strs};
use crate::error::{Error, ErrorKind};

/// Checks a text lane and says whether it is ASCII: then every end in it lies between characters.
///
/// # Errors
/// [`ErrorKind::NotUtf8`] with the offset of the first bad byte.
#[inline(always)]
pub(crate) fn check_text(lane: &[u8]) -> Result<bool, Error> {
    let is_ascii = is_ascii(lane);
    if is_ascii { Ok(true) } else { check_utf8(lane).map(|()| false) }
}

/// Whether all bytes are ASCII. The lanes of nested lists are short and of every length: what is left over after whole
/// chunks is read again together with what stands before it, as a loop over single bytes would be mispredicted at
/// every lane.
#[inline(always)]
fn is_ascii(lane: &[u8]) -> bool {
    match lane.len() {
        65.. => is_long_ascii(lane),
        16..=64 => {
            let last = lane.len() - 16;
            let bits = [0, last.min(16), last.min(32), last].map(|at| word::<16>(lane, at));
            let bits = bits.iter().fold(0, |all, bits| all | u128::from_le_bytes(*bits));
            bits & HIGH == 0
        }
        8..=15 => {
            let bits = [0, lane.len() - 8].map(|at| u64::from_le_bytes(word(lane, at)));
            (bits[0] | bits[1]) & HIGH as u64 == 0
        }
        4..=7 => {
            let bits = [0, lane.len() - 4].map(|at| u32::from_le_bytes(word(lane, at)));
            (bits[0] | bits[1]) & HIGH as u32 == 0
        }
        _ => lane.iter().fold(0, |bits, byte| bits | byte) < 0x80,
    }
}

const HIGH: u128 = u128::from_le_bytes([0x80; 16]);

/// `N` bytes; those that are not there are zero.
#[inline(always)]
fn word<const N: usize>(lane: &[u8], at: usize) -> [u8; N] {
    lane.get(at..).and_then(<[u8]>::first_chunk).copied().unwrap_or([0; N])
}

/// More than 64 bytes. The vectorised search of `std` goes byte by byte over what is left behind its chunks of 64.
#[inline]
fn is_long_ascii(lane: &[u8]) -> bool {
    let last = |chunk: &[u8; 64]| chunk.iter().fold(0, |bits, byte| bits | byte) < 0x80;
    lane.as_chunks::<64>().0.as_flattened().is_ascii() && lane.last_chunk().is_some_and(last)
}

#[cold]
fn check_utf8(lane: &[u8]) -> Result<(), Error> {
    #[cfg(feature = "simdutf8")]
    if simdutf8::basic::from_utf8(lane).is_ok() {
        return Ok(());
    }
    match core::str::from_utf8(lane) {
        Ok(_) => Ok(()),
        Err(bad) => Err(Error::new(ErrorKind::NotUtf8).within(bad.valid_up_to())),
    }
}

/// Text, if it is some. For lazy views, which check each text when they are asked for it.
#[inline(always)]
pub(crate) fn utf8(bytes: &[u8]) -> Option<&str> {
    #[cfg(feature = "simdutf8")]
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return Some(text);
    }
    core::str::from_utf8(bytes).ok()
}

/// Whether a character begins at `end`, or the lane ends there. An end behind the lane is found elsewhere.
#[inline(always)]
pub(crate) fn is_boundary(lane: &[u8], end: u32) -> bool {
    lane.get(end as usize).is_none_or(|byte| byte & 0xC0 != 0x80)
}

/// Two ends of a text lane that was checked. Only a cell and a list know some.
pub(super) struct TextRange<'buf> {
    lane: &'buf [u8],
    start: u32,
    end: u32,
}

impl<'buf> TextRange<'buf> {
    #[inline(always)]
    pub(super) fn of_cell(cell: &Cell<'buf>) -> Self {
        let (start, end) = cell.text_ends();
        Self { lane: cell.row.text, start, end }
    }

    #[inline(always)]
    pub(super) fn of_list(list: &Strs<'buf>, index: usize) -> Option<Self> {
        let (start, end) = list.list.range(index)?;
        Some(Self { lane: list.list.lane, start, end })
    }

    /// The text.
    ///
    /// This is the one `unsafe` function of the codec. The bytes were checked when the message was, but a getter sees
    /// bytes again, and checking them at each call costs ten times the call. With the feature `hardened` its safe twin
    /// stands in its place; `docs/performance.md` has both numbers.
    #[inline(always)]
    #[cfg_attr(not(feature = "hardened"), expect(unsafe_code, reason = "argued at the block"))]
    pub(super) fn text(self) -> &'buf str {
        let bytes = super::range(self.lane, self.start, self.end);
        #[cfg(feature = "hardened")]
        {
            core::str::from_utf8(bytes).unwrap_or("")
        }
        #[cfg(not(feature = "hardened"))]
        {
            debug_assert!(core::str::from_utf8(bytes).is_ok());
            // SAFETY: `bytes` is UTF-8. (1) A `Cell` is made from a `Table` only, for a field of the table's own shape
            // whose form is `Text`, and a `Strs` from a `Checked` body of that form; both exist only where the
            // validator went over the same bytes. (2) The validator read the same `const` layout, which only
            // `LayoutOf` makes, found the whole lane to be UTF-8 and each end in it to lie between two characters.
            // (3) The bytes are borrowed since; setters write only to places that the layout keeps apart from ends,
            // and never to a text lane. (4) `range` is checked for its bounds and gives nothing where they are wrong.
            unsafe { core::str::from_utf8_unchecked(bytes) }
        }
    }
}
