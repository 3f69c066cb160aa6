//! Lists of messages.

use core::marker::PhantomData;

use super::iter::{Indexed, list_traits_of};
use super::table::{Row, phase};
use super::{Checked, Table, lane_len, u16_at, u32_at};
use crate::message::Shape;
use crate::message::layout::{LayoutOf, Version};

/// A list of messages in place: rows of one size, whose text and data lie together behind them. `Copy`; indexing is
/// O(1), whatever version wrote the rows.
pub struct Rows<'buf, S> {
    rows: &'buf [u8],
    stride: usize,
    slots: Slots,
    text: &'buf [u8],
    data: &'buf [u8],
    data_phase: u8,
    shape: PhantomData<fn(S) -> S>,
}

/// Where a row holds the ends of its parts of the lanes, which are the starts of the next row's.
#[derive(Clone, Copy)]
pub(super) struct Slots {
    pub(super) text: u16,
    pub(super) data: u16,
}

impl Slots {
    /// Where the row behind `row` starts in the lanes.
    #[inline(always)]
    pub(super) fn after(self, row: &[u8]) -> (u32, u32) {
        (lane_len(row, self.text), lane_len(row, self.data))
    }

    /// Where the lanes stand behind all of `rows`.
    #[inline(always)]
    pub(super) fn behind(self, rows: &[u8], stride: usize) -> (u32, u32) {
        let last = rows.len().checked_sub(stride).and_then(|start| rows.get(start..));
        last.map_or((0, 0), |last| self.after(last))
    }
}

/// The rows of a list that was checked: stride, slots, and offset and length of the rows.
#[inline(always)]
pub(super) fn head(bytes: &[u8]) -> (usize, Slots, usize) {
    let (count, stride) = (u32_at(bytes, 0) as usize, usize::from(u16_at(bytes, 4)).max(1));
    (stride, Slots { text: u16_at(bytes, 6), data: u16_at(bytes, 8) }, count.saturating_mul(stride))
}

impl<'buf, S: Shape> Rows<'buf, S> {
    #[inline]
    pub(crate) fn of_checked(body: Checked<'buf>) -> Self {
        let (stride, slots, len) = head(body.bytes());
        let rest = body.bytes().get(10..).unwrap_or(&[]);
        let (rows, lanes) = rest.split_at_checked(len).unwrap_or((&[], &[]));
        let (text_len, _) = slots.behind(rows, stride);
        let (text, data) = lanes.split_at_checked(text_len as usize).unwrap_or((lanes, &[]));
        let data_phase = phase::<S>(10 + rows.len() + text.len());
        Self { rows, stride, slots, text, data, data_phase, shape: PhantomData }
    }

    /// The row of `block`, whose parts of the lanes start there.
    #[inline(always)]
    fn table(&self, block: &'buf [u8], (text_start, data_start): (u32, u32)) -> Table<'buf, S> {
        let Self { text, data, data_phase, .. } = *self;
        Table::of_row(Row { block, text, data, text_start, data_start, data_phase })
    }

    /// Number of messages.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.rows.len() / self.stride
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
    pub fn get(&self, index: usize) -> Option<S::View<'buf>> {
        self.table_at(index).map(S::view)
    }

    #[inline(always)]
    pub(crate) fn table_at(&self, index: usize) -> Option<Table<'buf, S>> {
        let (before, rest) = self.rows.split_at_checked(index.checked_mul(self.stride)?)?;
        let block = rest.get(..self.stride)?;
        Some(self.table(block, self.slots.behind(before, self.stride)))
    }

    /// All messages, from both ends.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> RowsIter<'buf, S> {
        RowsIter { left: *self, start: (0, 0) }
    }

    /// All tables, handed to `map`. (By iterators whose length `Vec` trusts: it is filled in place.)
    #[cfg(feature = "alloc")]
    #[inline(always)]
    pub(crate) fn map_tables<T>(self, map: impl Fn(Table<'buf, S>) -> T) -> alloc::vec::Vec<T> {
        if self.is_own() { self.own_tables().map(map).collect() } else { self.tables().map(map).collect() }
    }

    /// Whether our own version wrote the rows: then they have its stride and slots.
    #[inline(always)]
    fn is_own(&self) -> bool {
        self.stride == LayoutOf::<S>::LAYOUT.len()
    }

    /// With stride and slots as constants.
    #[cfg(feature = "alloc")]
    #[inline(always)]
    fn own_tables(self) -> impl Iterator<Item = Table<'buf, S>> {
        let Version { len, text_slot, data_slot } = LayoutOf::<S>::LAYOUT.newest;
        let slots = Slots { text: text_slot, data: data_slot };
        Self { stride: len.into(), slots, ..self }.tables()
    }

    /// Four at a time, which the compiler unrolls where little is done to each.
    #[inline(always)]
    fn fold_own<B>(self, init: B, mut f: impl FnMut(B, Table<'buf, S>) -> B) -> B {
        let Version { len, text_slot, data_slot } = LayoutOf::<S>::LAYOUT.newest;
        let (len, slots) = (usize::from(len), Slots { text: text_slot, data: data_slot });
        let mut start = (0, 0);
        let mut one = |folded, block| {
            let (text_start, data_start) = start;
            start = slots.after(block);
            f(folded, self.table(block, (text_start, data_start)))
        };
        let fours = self.rows.chunks_exact(4 * len);
        let rest = fours.remainder();
        let folded = fours.fold(init, |folded, four| four.chunks_exact(len).fold(folded, &mut one));
        rest.chunks_exact(len).fold(folded, one)
    }

    /// All tables, in order.
    #[inline(always)]
    pub(crate) fn tables(self) -> impl Iterator<Item = Table<'buf, S>> {
        let mut start = (0, 0);
        self.rows.chunks_exact(self.stride).map(move |block| {
            let (text_start, data_start) = start;
            start = self.slots.after(block);
            self.table(block, (text_start, data_start))
        })
    }
}

/// Iterator over the messages of a list, from both ends.
pub struct RowsIter<'buf, S> {
    /// The rows that are left.
    left: Rows<'buf, S>,
    /// Where the first of them starts in the lanes.
    start: (u32, u32),
}

impl<'buf, S: Shape> RowsIter<'buf, S> {
    #[inline(always)]
    fn next_table(&mut self) -> Option<Table<'buf, S>> {
        let (block, rest) = self.left.rows.split_at_checked(self.left.stride)?;
        let table = self.left.table(block, self.start);
        self.left.rows = rest;
        self.start = self.left.slots.after(block);
        Some(table)
    }
}

impl<'buf, S: Shape> Iterator for RowsIter<'buf, S> {
    type Item = S::View<'buf>;

    #[inline(always)]
    fn next(&mut self) -> Option<S::View<'buf>> {
        self.next_table().map(S::view)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.len(), Some(self.left.len()))
    }

    #[inline]
    fn fold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, mut f: F) -> B {
        if self.left.is_own() && self.start == (0, 0) {
            return self.left.fold_own(init, |folded, table| f(folded, S::view(table)));
        }
        let mut folded = init;
        while let Some(table) = self.next_table() {
            folded = f(folded, S::view(table));
        }
        folded
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<S::View<'buf>> {
        let skipped = n.saturating_mul(self.left.stride);
        let (before, rest) = self.left.rows.split_at_checked(skipped).unwrap_or((self.left.rows, &[]));
        if let Some(last) = before.rchunks_exact(self.left.stride).next() {
            self.start = self.left.slots.after(last);
        }
        self.left.rows = rest;
        self.next()
    }
}

impl<S: Shape> DoubleEndedIterator for RowsIter<'_, S> {
    #[inline]
    fn next_back(&mut self) -> Option<Self::Item> {
        let split = self.left.rows.len().checked_sub(self.left.stride)?;
        let (rest, block) = self.left.rows.split_at_checked(split)?;
        let start = rest.rchunks_exact(self.left.stride).next().map_or(self.start, |row| self.left.slots.after(row));
        let table = self.left.table(block, start);
        self.left.rows = rest;
        Some(S::view(table))
    }
}

impl<S: Shape> ExactSizeIterator for RowsIter<'_, S> {}
impl<S: Shape> core::iter::FusedIterator for RowsIter<'_, S> {}

impl<'buf, S: Shape> Indexed for Rows<'buf, S> {
    type Item = S::View<'buf>;
    fn at(&self, index: usize) -> Option<S::View<'buf>> {
        self.get(index)
    }
}

list_traits_of!([S: Shape] Rows<'buf, S>, RowsIter<'buf, S>);

// Written out: the derives would ask `S` to be `Clone`, too.
impl<S> Clone for Rows<'_, S> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> Copy for Rows<'_, S> {}
impl<S> Clone for RowsIter<'_, S> {
    fn clone(&self) -> Self {
        Self { left: self.left, start: self.start }
    }
}
impl<S> core::fmt::Debug for RowsIter<'_, S> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RowsIter").field("left", &(self.left.rows.len() / self.left.stride)).finish()
    }
}
impl<S: Shape> PartialEq for Rows<'_, S> {
    /// Equal when the messages are, whatever versions wrote them.
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.tables().zip(other.tables()).all(|(a, b)| a == b)
    }
}
