//! The part of a stream that a reader has in a slot.

use core::fmt;
use core::ops::Range;
use core::panic::Location;
use std::io;

use crate::pool::{Domain, Lease, LeaseMut, Pool, PoolError};

/// The slot that a stream is read to: what is done with, the frame at hand, what is not decided yet, and room.
///
/// ```text
///  0        frame.start   frame.end <= at          len        capacity
///  │ passed │ frame at hand │ ·   · │ undecided    │ room     │
/// ```
pub(super) struct Window<D: Domain> {
    pool: Pool<D>,
    /// None before the first read, and where nothing was left to keep in one.
    slot: Option<LeaseMut<D>>,
    /// The frame at hand, in the slot; empty if there is none.
    frame: Range<usize>,
    /// Where the undecided bytes begin.
    at: usize,
    /// Bytes that are read at once.
    ahead: usize,
    /// The slot was taken for one frame that is longer than `ahead`. Nothing is read behind that.
    is_long: bool,
    /// Bytes that the source was asked for last.
    asked: usize,
    /// Where the user asks for what is leased.
    pub(super) site: &'static Location<'static>,
    /// Bytes read so far, and bytes moved for want of room.
    pub(super) read: u64,
    pub(super) moved: u64,
}

impl<D: Domain> Window<D> {
    pub(super) fn new(pool: Pool<D>, ahead: usize, site: &'static Location<'static>) -> Self {
        let (frame, at, asked, read, moved) = (0..0, 0, 0, 0, 0);
        Self { pool, slot: None, frame, at, ahead, is_long: false, asked, site, read, moved }.ahead(ahead)
    }

    /// Not more than a slot has: a pool of small slots has small reads.
    pub(super) fn ahead(self, bytes: usize) -> Self {
        Self { ahead: bytes.min(self.pool.largest()), ..self }
    }

    /// The bytes that nothing is known of yet.
    pub(super) fn undecided(&self) -> &[u8] {
        self.bytes(self.at..self.len())
    }

    /// The frame at hand.
    pub(super) fn frame(&self) -> Option<&[u8]> {
        Some(self.bytes(self.frame.clone())).filter(|frame| !frame.is_empty())
    }

    fn bytes(&self, range: Range<usize>) -> &[u8] {
        self.slot.as_deref().and_then(|slot| slot.get(range)).unwrap_or(&[])
    }

    fn len(&self) -> usize {
        self.slot.as_deref().map_or(0, <[u8]>::len)
    }

    /// Decides `taken` bytes, the last of them a frame of `found` bytes.
    pub(super) fn take(&mut self, taken: usize, found: usize) {
        self.at += taken;
        self.frame = self.at - found..self.at;
    }

    /// Room for `missing` bytes behind the undecided ones, or for more.
    ///
    /// What is at hand is given up. On an error no undecided byte is lost.
    pub(super) fn room(&mut self, missing: usize) -> Result<&mut [u8], PoolError> {
        let rest = self.undecided().len();
        if rest == 0 {
            self.restart();
        }
        let slot = match self.slot.take() {
            Some(slot) if slot.capacity() - slot.len() >= missing => slot,
            Some(slot) => self.with_room(slot, missing)?,
            None => self.lease(missing)?,
        };
        let ahead = if self.is_long { 0 } else { self.ahead.saturating_sub(rest) };
        let room = self.slot.insert(slot).spare_mut();
        self.asked = missing.max(ahead).min(room.len());
        Ok(room.get_mut(..self.asked).unwrap_or_default())
    }

    /// So many bytes of the room are the stream's.
    pub(super) fn filled(&mut self, count: usize) -> io::Result<()> {
        match &mut self.slot {
            Some(slot) if count <= self.asked => slot.set_len(slot.len() + count).map_err(io::Error::other)?,
            _ => return Err(io::ErrorKind::InvalidData.into()),
        }
        self.asked = 0;
        self.read += count as u64;
        Ok(())
    }

    /// There is nothing undecided. The slot of a long frame goes home, any other is read to again.
    fn restart(&mut self) {
        (self.frame, self.at) = (0..0, 0);
        match &mut self.slot {
            Some(slot) if !self.is_long => slot.clear(),
            slot => *slot = None,
        }
    }

    fn lease(&mut self, len: usize) -> Result<LeaseMut<D>, PoolError> {
        let slot = self.pool.lease_at(len.max(self.ahead), self.site)?;
        self.is_long = len > self.ahead;
        Ok(slot)
    }

    /// Moves what is undecided to the start of a slot that has room behind it: this one if it can be.
    fn with_room(&mut self, mut slot: LeaseMut<D>, missing: usize) -> Result<LeaseMut<D>, PoolError> {
        let rest = slot.len() - self.at;
        match self.other_slot(&slot, rest + missing) {
            Ok(Some(other)) => slot = other,
            Ok(None) => {
                slot.copy_within(self.at.., 0);
                slot.set_len(rest)?;
            }
            Err(error) => {
                self.slot = Some(slot);
                return Err(error);
            }
        }
        self.moved += rest as u64;
        (self.frame, self.at) = (0..0, 0);
        Ok(slot)
    }

    /// What is undecided, in another slot, if this one has no room for `len` bytes.
    ///
    /// On a stream of frames alone no byte moves twice. Other bytes can look like starts that want a little more each
    /// time, and have all move for that. With twice the room, no byte moves more often than it was read.
    fn other_slot(&mut self, slot: &LeaseMut<D>, len: usize) -> Result<Option<LeaseMut<D>>, PoolError> {
        let is_costly = self.moved > self.read;
        let roomy = if is_costly { self.lease(len.saturating_mul(2)).ok() } else { None };
        let mut other = match roomy {
            Some(roomy) => roomy,
            None if slot.capacity() >= len => return Ok(None),
            None => self.lease(len)?,
        };
        other.push_slice(self.undecided_in(slot))?;
        Ok(Some(other))
    }

    fn undecided_in<'slot>(&self, slot: &'slot LeaseMut<D>) -> &'slot [u8] {
        slot.get(self.at..).unwrap_or(&[])
    }

    /// What is behind the first `head` bytes of the frame at hand, with a slot of its own.
    pub(super) fn keep(&mut self, head: usize) -> Result<Option<Lease<D>>, PoolError> {
        if self.frame.is_empty() {
            return Ok(None);
        }
        let body = self.frame.start + head..self.frame.end;
        let is_short = body.len() < self.undecided().len();
        let kept = if is_short { Some(self.copy(body)?) } else { self.cut(body)? };
        self.frame = 0..0;
        Ok(kept)
    }

    /// A copy: more bytes would have to move otherwise.
    fn copy(&self, body: Range<usize>) -> Result<Lease<D>, PoolError> {
        let mut copy = self.pool.lease_at(body.len(), self.site)?;
        copy.push_slice(self.bytes(body))?;
        Ok(copy.freeze())
    }

    /// The slot itself. What was read behind the frame moves to another.
    fn cut(&mut self, body: Range<usize>) -> Result<Option<Lease<D>>, PoolError> {
        let next = match self.undecided().len() {
            0 => None,
            len => {
                let mut next = self.lease(len)?;
                next.push_slice(self.undecided())?;
                Some(next)
            }
        };
        self.at = 0;
        let whole = core::mem::replace(&mut self.slot, next);
        let part = whole.and_then(|whole| whole.freeze().slice(body));
        // Taken as a message of its own, so that its handle names the body and not the whole slot.
        Ok(part.map(|part| part.try_into_mut().map_or_else(|part| part, LeaseMut::freeze)))
    }
}

impl<D: Domain> fmt::Debug for Window<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the bytes: some of them may be of fields that nobody is to see.
        f.debug_struct("Window").field("slot", &self.slot).field("frame", &self.frame).field("at", &self.at).finish()
    }
}
