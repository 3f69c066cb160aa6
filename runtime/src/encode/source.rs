//! Where the rows of a list come from. A list is walked once for blocks and text, once more for data.

use core::slice::ChunksExactMut;

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

/// A walk that should be over.
///
/// # Errors
/// [`ErrorKind::WalksDiffer`] if it is not.
#[inline(always)]
fn end(mut rows: impl Iterator) -> Result<(), Error> {
    if rows.next().is_some() { Err(walks_differ()) } else { Ok(()) }
}

#[cold]
pub(super) fn walks_differ() -> Error {
    Error::new(ErrorKind::WalksDiffer)
}
