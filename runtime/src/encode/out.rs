//! The part of the caller's memory that is not written yet.

use super::copy;
use crate::error::{Error, ErrorKind};
use crate::message::layout::padding;

/// Most bytes of a message: ends are `u32`.
const MAX: usize = u32::MAX as usize;

/// Memory that is appended to.
#[derive(Debug)]
pub struct Out<'a> {
    buf: &'a mut [u8],
    at: usize,
    /// Where this memory begins in what holds it, as far as alignment is concerned.
    phase: usize,
}

/// What stands in front of a list; more elements than a `u32` counts do not fit anyhow.
#[inline(always)]
pub(super) fn count(len: usize) -> Result<[u8; 4], Error> {
    u32::try_from(len).map(u32::to_le_bytes).map_err(|_| full())
}

#[cold]
pub(super) fn full() -> Error {
    Error::new(ErrorKind::BufferTooSmall(0))
}

impl<'a> Out<'a> {
    #[inline(always)]
    pub(crate) fn new(buf: &'a mut [u8]) -> Self {
        let len = buf.len().min(MAX);
        Self { buf: buf.get_mut(..len).unwrap_or_default(), at: 0, phase: 0 }
    }

    /// Bytes written so far.
    #[inline(always)]
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// The same as the end of a lane. Never more than [`MAX`].
    #[inline(always)]
    pub(crate) fn end(&self) -> u32 {
        self.at as u32
    }

    /// The same memory, behind so many bytes of what holds it.
    #[inline(always)]
    pub(crate) fn behind(self, phase: usize) -> Self {
        Self { phase, ..self }
    }

    /// Writes zeros up to the next multiple of `align`.
    pub(crate) fn pad(&mut self, align: usize) -> Result<(), Error> {
        let padding = padding(self.phase.wrapping_add(self.at), align);
        self.take(padding).map(|zeros| zeros.fill(0))
    }

    /// Writes a body at the next multiple of `align`, behind zeros; an empty one has none.
    pub(crate) fn aligned(
        &mut self,
        align: usize,
        put: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let start = self.at;
        let padding = padding(self.phase.wrapping_add(start), align);
        // Whether it is empty is known when it is written; to ask before would ask on every level again.
        let fits = padding <= self.buf.len().saturating_sub(start);
        let body = if fits { start + padding } else { start };
        self.at = body;
        put(self)?;
        if self.at == body {
            self.at = start;
            return Ok(());
        }
        let zeros = self.buf.get_mut(start..body).filter(|_| fits).ok_or_else(full)?;
        zeros.fill(0);
        Ok(())
    }

    /// Writes `bytes`.
    #[inline(always)]
    pub(crate) fn append(&mut self, bytes: &[u8]) -> Result<(), Error> {
        match self.buf.get_mut(self.at..).and_then(|rest| rest.get_mut(..bytes.len())) {
            Some(room) => copy::copy(bytes, room),
            None => return Err(full()),
        }
        self.at += bytes.len();
        Ok(())
    }

    /// The next `len` bytes, to be written.
    #[inline(always)]
    pub(crate) fn take(&mut self, len: usize) -> Result<&mut [u8], Error> {
        let room = self.buf.get_mut(self.at..).and_then(|rest| rest.get_mut(..len)).ok_or_else(full)?;
        self.at += len;
        Ok(room)
    }

    /// The next `len` bytes, and what follows them; both belong to this memory, and [`advance`](Self::advance) says at
    /// last how much of it was used.
    #[inline(always)]
    pub(crate) fn split(&mut self, len: usize) -> Result<(&mut [u8], Out<'_>), Error> {
        let (first, rest) =
            self.buf.get_mut(self.at..).and_then(|rest| rest.split_at_mut_checked(len)).ok_or_else(full)?;
        Ok((first, Out { buf: rest, at: 0, phase: 0 }))
    }

    /// The memory from `start` on: `len` bytes that are written, and the rest behind `lane` as memory of its own, which
    /// is written as far as this.
    #[inline(always)]
    pub(super) fn parts(&mut self, start: usize, len: usize, lane: usize) -> (&mut [u8], Out<'_>) {
        let at = self.at - lane;
        let (front, rest) = self.buf.split_at_mut_checked(lane).unwrap_or_default();
        let block = front.get_mut(start..).and_then(|front| front.get_mut(..len)).unwrap_or_default();
        (block, Out { buf: rest, at, phase: lane })
    }

    /// What is not written yet.
    #[inline(always)]
    pub(crate) fn rest(self) -> Self {
        Self { buf: self.buf.get_mut(self.at..).unwrap_or_default(), at: 0, phase: 0 }
    }

    /// What is not written yet, to be used in any order.
    #[inline]
    pub(super) fn free(&mut self) -> &mut [u8] {
        self.buf.get_mut(self.at..).unwrap_or_default()
    }

    /// Forgets what was written behind `at`.
    pub(super) fn rewind(&mut self, at: usize) {
        self.at = self.at.min(at);
    }

    /// What is written.
    #[inline(always)]
    pub(super) fn written(self) -> &'a mut [u8] {
        self.buf.get_mut(..self.at).unwrap_or_default()
    }

    /// Counts bytes that were written through a part.
    #[inline(always)]
    pub(crate) fn advance(&mut self, len: usize) {
        self.at += len;
    }

    /// Appends a list of which each element has an entry of `size` bytes in front: the count, the entries, and what
    /// `put` appends for each element. An empty list is no bytes.
    pub(crate) fn entries<T>(
        &mut self,
        values: &[T],
        size: usize,
        mut put: impl FnMut(&T, &mut [u8], &mut Out<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if values.is_empty() {
            return Ok(());
        }
        self.append(&count(values.len())?)?;
        let len = values.len().saturating_mul(size);
        let start = self.at + len;
        let (entries, lane) = self.split(len)?;
        let mut lane = lane.behind(4 + len);
        for (value, entry) in values.iter().zip(entries.chunks_exact_mut(size)) {
            put(value, entry, &mut lane).map_err(|error| error.within(start))?;
        }
        let used = len + lane.position();
        self.advance(used);
        Ok(())
    }

    /// Appends a list with ends: the count, the ends, and what `put` appends for each element. An empty list is no
    /// bytes.
    #[inline(always)]
    pub(crate) fn list<T>(
        &mut self,
        values: &[T],
        mut put: impl FnMut(&T, &mut Out<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if values.is_empty() {
            return Ok(());
        }
        self.append(&count(values.len())?)?;
        let start = self.at + 4 * values.len();
        let (ends, lane) = self.split(4 * values.len())?;
        let mut lane = lane.behind(4 + 4 * values.len());
        for (value, end) in values.iter().zip(ends.as_chunks_mut::<4>().0) {
            put(value, &mut lane).map_err(|error| error.within(start))?;
            *end = lane.end().to_le_bytes();
        }
        let used = 4 * values.len() + lane.position();
        self.advance(used);
        Ok(())
    }
}
