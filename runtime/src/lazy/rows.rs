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
    #[inline]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = S::Lazy<'buf>> + use<'buf, S> {
        let (list, mut before, mut start) = (*self, &[][..], 0);
        self.rows.chunks_exact(self.stride()).map(move |block| {
            let row = list.row(block, before, start);
            (before, start) = (block, start + block.len());
            S::lazy(row)
        })
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
