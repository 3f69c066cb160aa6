//! Lists of text.

use super::iter::{Indexed, Indices, list_traits};
use super::text::{TextRange, check_text, is_boundary};
use super::{Checked, u32_at};
use crate::error::{Error, ErrorKind};

/// A list of text in place. `Copy`; indexing is O(1).
#[derive(Clone, Copy)]
pub struct Strs<'buf> {
    pub(super) list: Ends<'buf>,
}

/// A body with a count, ends, and what they end.
#[derive(Clone, Copy)]
pub(crate) struct Ends<'buf> {
    ends: &'buf [[u8; 4]],
    pub(crate) lane: &'buf [u8],
}

impl<'buf> Ends<'buf> {
    /// Splits a body. An empty one is an empty list; any other says how many elements it has, and not none.
    #[inline]
    pub(crate) fn split(bytes: &'buf [u8]) -> Result<Self, Error> {
        if bytes.is_empty() {
            return Ok(Self { ends: &[], lane: &[] });
        }
        let Some((count, rest)) = bytes.split_first_chunk::<4>() else {
            return Err(Error::new(ErrorKind::NeedMore(4 - bytes.len())));
        };
        let count = u32::from_le_bytes(*count);
        let ends_len = 4 * u64::from(count);
        if count == 0 || ends_len > rest.len() as u64 {
            return Err(Error::new(ErrorKind::BadCount(count)));
        }
        // No more than the bytes at hand, so it fits.
        let (ends, lane) = rest.split_at_checked(ends_len as usize).unwrap_or((&[], &[]));
        Ok(Self { ends: ends.as_chunks().0, lane })
    }

    /// The same for a body that was checked.
    #[inline]
    pub(super) fn of_checked(body: Checked<'buf>) -> Self {
        let (bytes, count) = (body.bytes(), u32_at(body.bytes(), 0) as usize);
        let rest = bytes.get(4..).unwrap_or(&[]);
        let (ends, lane) = rest.split_at_checked(count.saturating_mul(4)).unwrap_or((&[], &[]));
        Self { ends: ends.as_chunks().0, lane }
    }

    /// Whether the ends ascend and the last one is the end of the lane; or which one does not.
    pub(super) fn check(&self, is_good: impl Fn(u32) -> bool) -> Result<(), Error> {
        let (mut start, mut is_bad) = (0, false);
        for end in self.ends {
            let end = u32::from_le_bytes(*end);
            is_bad |= (end < start) | !is_good(end);
            start = end;
        }
        if is_bad || start as usize != self.lane.len() { Err(self.blame(is_good)) } else { Ok(()) }
    }

    #[cold]
    fn blame(&self, is_good: impl Fn(u32) -> bool) -> Error {
        let mut start = 0;
        for (index, end) in self.ends.iter().enumerate() {
            let end = u32::from_le_bytes(*end);
            let is_last = index + 1 == self.ends.len();
            if end < start || end as usize > self.lane.len() || is_last && end as usize != self.lane.len() {
                return Error::new(ErrorKind::BadEnd { start, end }).within(4 + 4 * index);
            }
            if !is_good(end) {
                return Error::new(ErrorKind::SplitChar(end)).within(4 + 4 * index);
            }
            start = end;
        }
        // An empty list has an empty lane, so this is not reached.
        Error::new(ErrorKind::BadCount(0))
    }

    /// Where the lane begins in the body.
    pub(crate) fn lane_offset(&self) -> usize {
        4 + 4 * self.ends.len()
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Start and end of element `index`.
    #[inline]
    pub(crate) fn range(&self, index: usize) -> Option<(u32, u32)> {
        let end = u32::from_le_bytes(*self.ends.get(index)?);
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before));
        Some((start.map_or(0, |start| u32::from_le_bytes(*start)), end))
    }
}

impl<'buf> Strs<'buf> {
    pub(crate) fn check(bytes: &[u8]) -> Result<(), Error> {
        let list = Ends::split(bytes)?;
        let is_ascii = check_text(list.lane).map_err(|error| error.within(list.lane_offset()))?;
        // Apart, as the first is a loop without a condition.
        if is_ascii { list.check(|_| true) } else { list.check(|end| is_boundary(list.lane, end)) }
    }

    #[inline]
    pub(crate) fn of_checked(body: Checked<'buf>) -> Self {
        Self { list: Ends::of_checked(body) }
    }

    /// All elements, as an iterator whose length `Vec` trusts.
    #[cfg(feature = "alloc")]
    #[inline(always)]
    pub(crate) fn texts(self) -> impl Iterator<Item = &'buf str> {
        (0..self.len()).map(move |index| self.get(index).unwrap_or(""))
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Element `index`.
    #[must_use]
    #[inline]
    pub fn get(&self, index: usize) -> Option<&'buf str> {
        TextRange::of_list(self, index).map(TextRange::text)
    }

    /// All elements, from both ends.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> Indices<Self> {
        Indices::new(*self, self.len())
    }
}

impl<'buf> Indexed for Strs<'buf> {
    type Item = &'buf str;
    #[inline]
    fn at(&self, index: usize) -> Option<&'buf str> {
        self.get(index)
    }
}

list_traits!([] Strs<'buf>);

impl PartialEq for Strs<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T: AsRef<str>> PartialEq<[T]> for Strs<'_> {
    fn eq(&self, other: &[T]) -> bool {
        self.iter().eq(other.iter().map(AsRef::as_ref))
    }
}
