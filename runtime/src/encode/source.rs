//! Where the rows of a list come from. A list is walked once for blocks and text, once more for data.

use core::cell::Cell;
use core::slice::ChunksExactMut;

use super::{Agree, Out, after, is_too_deep, out};
use crate::error::{Error, ErrorKind};
use crate::message::{Fielded, Shape};

/// Rows that can be walked more than once.
pub(crate) trait Source {
    /// What they are made of.
    type Shape: Shape;
    /// A row.
    type Row<'a>: Fielded<Shape = Self::Shape>
    where
        Self: 'a;
    /// A walk.
    type Rows<'a>: Iterator<Item = Self::Row<'a>>
    where
        Self: 'a;
    /// Whether all walks are the same. If that is not known, each is compared with what the first one wrote.
    const IS_STEADY: bool;
    /// How many rows a walk will give.
    fn count(&self) -> usize;
    /// Walks from the start.
    fn rows(&self) -> Self::Rows<'_>;

    /// Compares a row of a later walk with what the first one wrote.
    ///
    /// # Errors
    /// [`ErrorKind::WalksDiffer`], and [`ErrorKind::TooDeep`] of rows that nobody has seen before.
    #[inline(always)]
    fn vet(&self, row: &Self::Row<'_>, block: &[u8]) -> Result<(), Error> {
        let _ = (row, block);
        Ok(())
    }

    /// Hands each row and its block to `put`.
    ///
    /// # Errors
    /// Those of `put`, and [`ErrorKind::WalksDiffer`] if there are not as many rows as blocks.
    #[inline(always)]
    fn each<'a>(
        &'a self,
        blocks: ChunksExactMut<'_, u8>,
        mut put: impl FnMut(usize, &Self::Row<'a>, &mut [u8]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if Self::IS_STEADY {
            for (index, (row, block)) in self.rows().zip(blocks).enumerate() {
                put(index, &row, block)?;
            }
            return Ok(());
        }
        let mut rows = self.rows();
        for (index, block) in blocks.enumerate() {
            put(index, &rows.next().ok_or_else(walks_differ)?, block)?;
        }
        end(rows)
    }
}

impl<M: Fielded> Source for [M] {
    type Shape = M::Shape;
    type Row<'a>
        = &'a M
    where
        M: 'a;
    type Rows<'a>
        = core::slice::Iter<'a, M>
    where
        M: 'a;
    const IS_STEADY: bool = true;
    #[inline(always)]
    fn count(&self) -> usize {
        self.len()
    }
    #[inline(always)]
    fn rows(&self) -> core::slice::Iter<'_, M> {
        self.iter()
    }
}

/// An iterator of the user's, of which nothing is known.
#[derive(Debug)]
pub struct Walk<I> {
    values: I,
    count: usize,
    /// How many recursive fields stand around the list.
    levels: Cell<u32>,
}

impl<I: Iterator + Clone> Walk<I> {
    /// Counts the values, unless the iterator says how many there are.
    #[inline]
    pub(super) fn new(values: I) -> Self {
        let count = match values.size_hint() {
            (least, Some(most)) if least == most => least,
            _ => values.clone().count(),
        };
        Self { values, count, levels: Cell::new(0) }
    }

    /// Remembers how many recursive fields stand around the list: how deep its values are, is seen while they are
    /// written.
    pub(super) fn stand_below(&self, levels: u32) {
        self.levels.set(levels);
    }

    /// How many values there should be.
    #[inline(always)]
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Walks from the start.
    #[inline(always)]
    pub(crate) fn values(&self) -> I {
        self.values.clone()
    }

    /// Hands each value and the slot that it has to `put`.
    ///
    /// # Errors
    /// Those of `put`, and [`ErrorKind::WalksDiffer`] if there are not as many values as slots.
    #[inline(always)]
    pub(crate) fn each<L>(
        &self,
        slots: impl Iterator<Item = L>,
        mut put: impl FnMut(I::Item, L) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut values = self.values();
        for slot in slots {
            put(values.next().ok_or_else(walks_differ)?, slot)?;
        }
        end(values)
    }

    /// [`Out::entries`] of it; `put` also gets how many recursive fields stand around the list.
    ///
    /// # Errors
    /// Those of `put`, no more room, and [`ErrorKind::WalksDiffer`].
    #[inline]
    pub(crate) fn put_entries(
        &self,
        out: &mut Out<'_>,
        size: usize,
        mut put: impl FnMut(&I::Item, u32, &mut [u8], &mut Out<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if self.count == 0 {
            return end(self.values());
        }
        out.append(&out::count(self.count)?)?;
        let len = self.count.saturating_mul(size);
        let start = out.position().saturating_add(len);
        let (entries, lane) = out.split(len)?;
        let (mut lane, levels) = (lane.behind(4 + len), self.levels.get());
        self.each(entries.chunks_exact_mut(size), |value, entry| {
            put(&value, levels, entry, &mut lane).map_err(|error| error.within(start))
        })?;
        let used = len + lane.position();
        out.advance(used);
        Ok(())
    }

    /// [`Out::list`] of it.
    ///
    /// # Errors
    /// Those of `put`, no more room, and [`ErrorKind::WalksDiffer`].
    #[inline]
    pub(super) fn put_list(
        &self,
        out: &mut Out<'_>,
        mut put: impl FnMut(&I::Item, u32, &mut Out<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.put_entries(out, 4, |value, levels, end, lane| {
            put(value, levels, lane)?;
            end.copy_from_slice(&lane.end().to_le_bytes());
            Ok(())
        })
    }

    /// Bytes of such a list.
    #[inline]
    pub(crate) fn entries_len(&self, size: usize, align: usize, len: impl Fn(&I::Item) -> usize) -> usize {
        if self.count == 0 {
            return 0;
        }
        let entries = self.count.saturating_mul(size).saturating_add(4);
        self.values().fold(entries, |at, value| after(at, len(&value), align))
    }
}

impl<M: Fielded, I: Iterator<Item = M> + Clone> Source for Walk<I> {
    type Shape = M::Shape;
    type Row<'a>
        = M
    where
        I: 'a;
    type Rows<'a>
        = I
    where
        I: 'a;
    const IS_STEADY: bool = false;
    #[inline(always)]
    fn vet(&self, row: &M, block: &[u8]) -> Result<(), Error> {
        if is_too_deep(row, self.levels.get()) {
            return Err(too_deep());
        }
        if row.with_fields(Agree { block }) { Ok(()) } else { Err(walks_differ()) }
    }
    #[inline(always)]
    fn count(&self) -> usize {
        self.count
    }
    #[inline(always)]
    fn rows(&self) -> I {
        self.values()
    }
}

/// A walk that should be over.
///
/// # Errors
/// [`ErrorKind::WalksDiffer`] if it is not.
#[inline(always)]
fn end(mut values: impl Iterator) -> Result<(), Error> {
    if values.next().is_some() { Err(walks_differ()) } else { Ok(()) }
}

#[cold]
pub(super) fn too_deep() -> Error {
    Error::new(ErrorKind::TooDeep)
}

#[cold]
pub(super) fn walks_differ() -> Error {
    Error::new(ErrorKind::WalksDiffer)
}
