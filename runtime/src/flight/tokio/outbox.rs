//! Frames on their way out, in slots.

use alloc::collections::VecDeque;
use core::fmt;
use core::panic::Location;
use std::io::{self, IoSlice};

use crate::error::{Error, ErrorKind};
use crate::frame::Frame;
use crate::message::Message;
use crate::pool::{Domain, EncodeError, Lease, LeaseMut, Pool, PoolError};

/// Bytes that are gathered in a slot before they are written.
const CHUNK: usize = 16 << 10;

/// What the sink did not take yet: slots that are done with, in order, and behind them the one that is written to.
///
/// ```text
///  full[0]             full[1]             filling
///  │ sent │ waiting │  │     waiting    │  │ waiting │ room │
/// ```
pub(super) struct Outbox<D: Domain> {
    pool: Pool<D>,
    full: VecDeque<Lease<D>>,
    filling: Option<LeaseMut<D>>,
    /// Bytes of the first slot that the sink has.
    sent: usize,
    /// Bytes that a slot has at least.
    chunk: usize,
}

impl<D: Domain> Outbox<D> {
    pub(super) fn new(pool: Pool<D>) -> Self {
        let chunk = CHUNK.min(pool.largest());
        Self { pool, full: VecDeque::new(), filling: None, sent: 0, chunk }
    }

    /// Writes a message as a frame behind all others. On an error it is not there, and all others are.
    pub(super) fn push<M: Message>(
        &mut self,
        message: &M,
        (id, sequence): (u16, u64),
        site: &'static Location<'static>,
    ) -> Result<(), EncodeError> {
        let len = Frame::encoded_len(message);
        if u32::try_from(len).is_err() {
            return Err(too_long(message, len).into());
        }
        let slot = self.slot(len, site)?;
        let start = slot.len();
        let written = Frame::encode_into(message, id, sequence, slot.spare_mut())?;
        slot.set_len(start + written)?;
        Ok(())
    }

    /// Puts what a lease holds behind all others, where it is.
    pub(super) fn push_lease(&mut self, lease: Lease<D>) {
        if !lease.is_empty() {
            self.close_filling();
            self.full.push_back(lease);
        }
    }

    /// A slot with room for `len` bytes behind those that wait in it.
    fn slot(&mut self, len: usize, site: &'static Location<'static>) -> Result<&mut LeaseMut<D>, PoolError> {
        let has_room = |slot: &LeaseMut<D>| slot.capacity() - slot.len() >= len;
        let slot = match self.filling.take_if(|slot| has_room(slot)) {
            Some(slot) => slot,
            None => {
                // An empty one that is too short goes home before another is asked for.
                self.filling.take_if(|slot| slot.is_empty());
                let slot = self.pool.lease_at(len.max(self.chunk), site)?;
                self.close_filling();
                slot
            }
        };
        Ok(self.filling.insert(slot))
    }

    fn close_filling(&mut self) {
        let filled = self.filling.take().filter(|slot| !slot.is_empty());
        self.full.extend(filled.map(LeaseMut::freeze));
    }

    /// Whether a slot waits that nothing more will be written to.
    pub(super) fn has_full(&self) -> bool {
        !self.full.is_empty()
    }

    /// What the slots hold: in the first one, the sink has `sent` bytes of it.
    fn slots(&self) -> impl Iterator<Item = &[u8]> {
        let full = self.full.iter().map(|slot| &**slot);
        full.chain(self.filling.as_deref()).filter(|slot| !slot.is_empty())
    }

    /// How many bytes wait.
    pub(super) fn waiting(&self) -> usize {
        self.slots().map(<[u8]>::len).sum::<usize>() - self.sent
    }

    /// The first bytes that wait, in one piece.
    pub(super) fn front(&self) -> &[u8] {
        self.slots().next().and_then(|slot| slot.get(self.sent..)).unwrap_or_default()
    }

    /// The first bytes that wait, in as many pieces as there are places, and the number of pieces.
    pub(super) fn pieces<'slots>(&'slots self, places: &mut [IoSlice<'slots>]) -> usize {
        let pieces = core::iter::once(self.front()).chain(self.slots().skip(1));
        places.iter_mut().zip(pieces).map(|(place, piece)| *place = IoSlice::new(piece)).count()
    }

    /// The sink has taken so many bytes.
    pub(super) fn sent(&mut self, count: usize) -> io::Result<()> {
        if count > self.waiting() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.sent += count;
        while let Some(first) = self.full.front().map(|slot| slot.len()).filter(|len| *len <= self.sent) {
            self.sent -= first;
            self.full.pop_front();
        }
        if self.waiting() == 0 {
            self.start_again();
        }
        Ok(())
    }

    /// Everything is sent. The slot of a long frame goes home, any other is written to again.
    fn start_again(&mut self) {
        self.sent = 0;
        match &mut self.filling {
            Some(slot) if slot.len() <= self.chunk => slot.clear(),
            slot => *slot = None,
        }
    }
}

/// What the message itself says about it, or else that it is too long.
#[cold]
fn too_long<M: Message>(message: &M, len: usize) -> Error {
    let said = message.encode_into(&mut []).err().filter(|_| len == usize::MAX);
    said.unwrap_or_else(|| Error::new(ErrorKind::TooLong(len)).in_packet(M::SCHEMA.name))
}

impl<D: Domain> fmt::Debug for Outbox<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outbox").field("waiting", &self.waiting()).finish_non_exhaustive()
    }
}
