//! Memory that others write to at any time: copied out first, looked at then.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

mod cells;
#[cfg(test)]
mod tests;

use core::fmt;
use core::ops::{Bound, RangeBounds};

use cells::Cells;

use crate::error::{Error, ErrorKind};
use crate::pool::{Domain, Lease, LeaseMut, Pool, PoolError};
use crate::sync::stat::{AtomicU8, AtomicUsize};

/// Bytes that others may write to at any time: a mapping that another process has, too, or a buffer that the kernel still
/// fills.
///
/// Such bytes have no view. What a check saw might be something else when a getter reads it (a *double fetch*). So there
/// is no way to a `&[u8]`; bytes are copied out, by loads that a concurrent write cannot turn into undefined behaviour.
/// [`snapshot`](Self::snapshot) copies once, into a lease. That is nobody else's, and is checked and viewed as ever.
///
/// A copy that is made while somebody writes may hold bytes of before and of after. That is for the check to find; text
/// and numbers that are valid both ways it cannot find. A [`Frame`](crate::Frame) with its checksum does.
///
/// ```
/// use std::sync::atomic::{AtomicU8, Ordering};
/// use pinwire::flight::SharedBytes;
/// use pinwire::prelude::*;
///
/// #[derive(Message)]
/// struct Order { id: u64, symbol: String }
///
/// let bytes = Order { id: 7, symbol: "ESZ6".into() }.to_vec()?;
/// let memory: Vec<AtomicU8> = bytes.into_iter().map(AtomicU8::new).collect();
/// let shared = SharedBytes::from(&memory[..]); // of a mapping: `unsafe { SharedBytes::new(start, len) }`
/// // Order::view(&shared)                         error[E0308]: expected `&[u8]`, found `&SharedBytes<'_>`
///
/// let pool = Pool::new()?;
/// let order = Validated::<Order>::new(shared.snapshot(&pool)?)?;
/// memory[10].store(0xff, Ordering::Relaxed); // whoever else has the memory
/// assert_eq!(order.view().id(), 7);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct SharedBytes<'a> {
    cells: Cells<'a>,
    /// The part of them that is meant. It lies in them.
    start: usize,
    len: usize,
}

impl<'a> SharedBytes<'a> {
    /// `len` bytes from `start` on, which other processes, devices or the kernel may write to as they like.
    ///
    /// # Safety
    /// For as long as `'a`:
    /// * the bytes are mapped for reading, and so is their initial content (`mmap`ed memory always has one). They are at
    ///   most `isize::MAX`, and `start` is not null, also of none.
    /// * In this process nobody has a reference to them but to atomics, and nobody writes to them but by atomic stores of
    ///   whole aligned `usize`s, or of what does not fill one at the two ends, of single bytes. System calls may write.
    #[must_use]
    pub unsafe fn new(start: *const u8, len: usize) -> Self {
        // SAFETY: mapped, initialised, and written to in whole words and single bytes only, as the caller promises.
        Self::of(unsafe { Cells::new(start, len) })
    }

    const fn of(cells: Cells<'a>) -> Self {
        Self { len: cells.len(), start: 0, cells }
    }

    /// How many bytes it has.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// A part of it. None if it does not lie in it.
    #[must_use]
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Option<Self> {
        let from = match range.start_bound() {
            Bound::Included(from) => *from,
            Bound::Excluded(before) => before.checked_add(1)?,
            Bound::Unbounded => 0,
        };
        let to = match range.end_bound() {
            Bound::Included(last) => last.checked_add(1)?,
            Bound::Excluded(to) => *to,
            Bound::Unbounded => self.len,
        };
        let len = to.checked_sub(from).filter(|_| to <= self.len)?;
        Some(Self { start: self.start + from, len, ..*self })
    }

    /// Copies the bytes from `offset` on, as many as `out` has. Each byte is read once.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`] if there are fewer; then nothing is copied.
    pub fn read_into(&self, offset: usize, out: &mut [u8]) -> Result<(), Error> {
        let end = offset.saturating_add(out.len());
        if end > self.len {
            return Err(Error::new(ErrorKind::NeedMore(end - self.len)).within(offset));
        }
        self.cells.copy_to(self.start + offset, out);
        Ok(())
    }

    /// The `N` bytes at `offset`: a length, say, that is bounded before a [`slice`](Self::slice) of so many bytes is taken.
    /// To read it again may give another one.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`] if there are fewer.
    pub fn array<const N: usize>(&self, offset: usize) -> Result<[u8; N], Error> {
        let mut out = [0; N];
        self.read_into(offset, &mut out).map(|()| out)
    }

    /// Appends a copy of all bytes to a lease.
    ///
    /// # Errors
    /// [`PoolError::TooLarge`] if they do not fit; then nothing is appended.
    pub fn copy_to<D: Domain>(&self, lease: &mut LeaseMut<D>) -> Result<(), PoolError> {
        let len = lease.len().saturating_add(self.len);
        match lease.spare_mut().get_mut(..self.len) {
            Some(room) => self.cells.copy_to(self.start, room),
            None => return Err(PoolError::TooLarge { asked: len, largest: lease.capacity() }),
        }
        lease.set_len(len)
    }

    /// A copy of all bytes, which nobody writes to any more. What is checked there stays as it was checked.
    ///
    /// # Errors
    /// Those of [`Pool::lease`].
    #[track_caller]
    pub fn snapshot<D: Domain>(&self, pool: &Pool<D>) -> Result<Lease<D>, PoolError> {
        let mut lease = pool.lease(self.len)?;
        self.copy_to(&mut lease)?;
        Ok(lease.freeze())
    }
}

/// Without a promise: memory of this process whose threads agree to write single bytes. Copied byte by byte.
impl<'a> From<&'a [AtomicU8]> for SharedBytes<'a> {
    fn from(bytes: &'a [AtomicU8]) -> Self {
        Self::of(Cells::of_bytes(bytes))
    }
}

/// Without a promise: memory of this process whose threads agree to write whole words. Bytes are in the machine's order.
impl<'a> From<&'a [AtomicUsize]> for SharedBytes<'a> {
    fn from(words: &'a [AtomicUsize]) -> Self {
        Self::of(Cells::of_words(words))
    }
}

// Without the bytes: they may be others by the time somebody reads the text.
impl fmt::Debug for SharedBytes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedBytes").field("len", &self.len).finish_non_exhaustive()
    }
}
