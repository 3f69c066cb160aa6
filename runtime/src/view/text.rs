//! Text: checked once as a whole lane, then read field by field.

use super::{Cell, Strs};
use crate::error::{Error, ErrorKind};

/// Lanes up to this length are checked by a loop that is inlined; a call to the vectorised search costs more.
const SHORT: usize = 64;

/// Checks a text lane and says whether it is ASCII: then every end in it lies between characters.
///
/// # Errors
/// [`ErrorKind::NotUtf8`] with the offset of the first bad byte.
#[inline(always)]
pub(crate) fn check_text(lane: &[u8]) -> Result<bool, Error> {
    let is_ascii = if lane.len() <= SHORT { is_short_ascii(lane) } else { lane.is_ascii() };
    if is_ascii { Ok(true) } else { check_utf8(lane).map(|()| false) }
}

/// Eight bytes at a time.
#[inline(always)]
fn is_short_ascii(lane: &[u8]) -> bool {
    let (words, rest) = lane.as_chunks::<8>();
    let bits = words.iter().fold(0, |bits, word| bits | u64::from_le_bytes(*word));
    let bits = rest.iter().fold(bits, |bits, byte| bits | u64::from(*byte));
    bits & 0x8080_8080_8080_8080 == 0
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
