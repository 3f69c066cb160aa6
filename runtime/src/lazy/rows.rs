//! Lists of messages of which only the header was checked.

use core::fmt;
use core::marker::PhantomData;

use super::table::LazyRow;
use super::{LazyTable, Unchecked};
use crate::error::Error;
use crate::form::RowsOf;
use crate::message::Shape;
use crate::message::layout::{LayoutOf, NONE, Version};
use crate::view::{Row, Rows, check_levels, lane_len, rows_parts};

/// A list of messages in place. Header, length and slots were checked, each field of a row is when it is read.
///
/// `Copy`; indexing is O(1). Rows are of one size, and all of them were found to be there: `get` and `iter` cannot
/// fail, the getters of rows can.
pub struct LazyRows<'buf, S> {
    body: Unchecked<'buf>,
    rows: &'buf [u8],
    text: &'buf [u8],
    data: &'buf [u8],
    version: Version,
    // Invariant, as `Rows` is.
    shape: PhantomData<fn(S) -> S>,
}

impl<'buf, S: Shape> LazyRows<'buf, S> {
    /// Checks header, length and slots.
    ///
    /// # Errors
    /// With the offset in the body.
    #[inline(always)]
    pub(super) fn enter(body: Unchecked<'buf>) -> Result<Self, Error> {
        if body.bytes.is_empty() {
            let version = Version { len: 1, text_slot: NONE, data_slot: NONE };
            return Ok(Self { body, rows: &[], text: &[], data: &[], version, shape: PhantomData });
        }
        check_levels::<S>(body.levels)?;
        let parts = rows_parts::<false>(LayoutOf::<S>::LAYOUT, body.bytes)?;
        let (rows, text, data) = (parts.rows, parts.text, parts.data);
        Ok(Self { body, rows, text, data, version: parts.version, shape: PhantomData })
    }

    #[inline(always)]
    fn stride(&self) -> usize {
        usize::from(self.version.len).max(1)
    }

    /// Number of messages.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.rows.len() / self.stride()
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Message `index`.
    #[must_use]
    #[inline]
    pub fn get(&self, index: usize) -> Option<S::Lazy<'buf>> {
        self.table(index).map(S::lazy)
    }

    #[inline(always)]
    pub(super) fn table(&self, index: usize) -> Option<LazyTable<'buf, S>> {
        let (stride, start) = (self.stride(), index.checked_mul(self.stride())?);
        let block = self.rows.get(start..)?.get(..stride)?;
        let before = start.checked_sub(stride).and_then(|start| self.rows.get(start..)).unwrap_or(&[]);
        Some(self.row(block, before, start))
    }

    /// The row that begins `start` bytes behind the first one. `before` begins with the row in front of it.
    #[inline(always)]
    fn row(&self, block: &'buf [u8], before: &[u8], start: usize) -> LazyTable<'buf, S> {
        let (text_start, data_start) =
            (lane_len(before, self.version.text_slot), lane_len(before, self.version.data_slot));
        let row = Row { block, text: self.text, data: self.data, text_start, data_start, ..Row::EMPTY };
        let (offset, lanes) = (10 + start, 10 + self.rows.len());
        let Unchecked { offset: base, levels, .. } = self.body;
        LazyTable::of_row(LazyRow { row, version: self.version, levels, base, offset, lanes })
    }

    /// All messages, in order.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> LazyRowsIter<'buf, S> {
        LazyRowsIter { list: *self, left: self.rows, before: &[] }
    }

    /// The same where the rows are of our own version, whose stride and slots are constants. Four at a time, which the
    /// compiler unrolls where little is done to each.
    #[inline(always)]
    fn fold_own<B>(self, init: B, mut f: impl FnMut(B, S::Lazy<'buf>) -> B) -> B {
        let version = LayoutOf::<S>::LAYOUT.newest;
        let (list, stride) = (Self { version, ..self }, usize::from(version.len));
        let (mut before, mut start) = (&[][..], 0);
        let mut one = |folded, block| {
            let row = list.row(block, before, start);
            (before, start) = (block, start + stride);
            f(folded, S::lazy(row))
        };
        let fours = self.rows.chunks_exact(4 * stride);
        let rest = fours.remainder();
        let folded = fours.fold(init, |folded, four| four.chunks_exact(stride).fold(folded, &mut one));
        rest.chunks_exact(stride).fold(folded, one)
    }

    /// Checks the whole list, and gives the view whose rows have getters that cannot fail.
    ///
    /// # Errors
    /// The first fault, with its field, and its offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn check(&self) -> Result<Rows<'buf, S>, Error> {
        self.body.check::<RowsOf<S>>()
    }
}

/// Iterator over the messages of a lazy list.
pub struct LazyRowsIter<'buf, S> {
    list: LazyRows<'buf, S>,
    /// The rows that are left, and those that begin with the one in front of them.
    left: &'buf [u8],
    before: &'buf [u8],
}

impl<'buf, S: Shape> Iterator for LazyRowsIter<'buf, S> {
    type Item = S::Lazy<'buf>;

    #[inline(always)]
    fn next(&mut self) -> Option<S::Lazy<'buf>> {
        let (block, rest) = self.left.split_at_checked(self.list.stride()).filter(|(block, _)| !block.is_empty())?;
        let row = self.list.row(block, self.before, self.list.rows.len() - self.left.len());
        (self.before, self.left) = (block, rest);
        Some(S::lazy(row))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.left.len() / self.list.stride();
        (len, Some(len))
    }

    #[inline]
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, mut f: F) -> B {
        if self.before.is_empty() && self.list.version == LayoutOf::<S>::LAYOUT.newest {
            return self.list.fold_own(init, f);
        }
        let mut folded = init;
        for row in self {
            folded = f(folded, row);
        }
        folded
    }
}

impl<S: Shape> ExactSizeIterator for LazyRowsIter<'_, S> {}
impl<S: Shape> core::iter::FusedIterator for LazyRowsIter<'_, S> {}

impl<'buf, S: Shape> IntoIterator for LazyRows<'buf, S> {
    type Item = S::Lazy<'buf>;
    type IntoIter = LazyRowsIter<'buf, S>;
    #[inline]
    fn into_iter(self) -> LazyRowsIter<'buf, S> {
        self.iter()
    }
}

impl<S: Shape> fmt::Debug for LazyRowsIter<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyRowsIter").field("left", &self.len()).finish_non_exhaustive()
    }
}

// Written out: the derives would ask `S` to be `Clone`, too.
impl<S> Clone for LazyRows<'_, S> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> Copy for LazyRows<'_, S> {}

impl<S: Shape> fmt::Debug for LazyRows<'_, S> {
    /// How many there are: what they hold was not checked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyRows").field("len", &self.len()).finish_non_exhaustive()
    }
}
