//! Who owns what is in flight: the engine's table, not the future that waits for it.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::task::Waker;
use core::time::Duration;
use std::io;
use std::time::Instant;

use super::desk::Desk;
use super::in_flight::sealed::{Flight, Sealed};
use super::op::park_until;
use super::{CompletionError, Direction, Incoming, Op, Outgoing, Table, Token};
use crate::pool::{Domain, Lease, LeaseMut, LeaseReport, Main, call, trace, unharmed};
use crate::sync::Guard;

/// Errors that are kept for whoever asks.
const ERRORS: usize = 64;

/// The operations that an engine has under way: an io_uring, a C library, a device.
///
/// The table owns their leases. An [`Op`] is only somebody who waits: it can be dropped, forgotten or moved to another
/// thread at any time, and the lease comes home when the engine completes, not before. Cloning gives another handle of
/// the same table.
///
/// ```
/// use pinwire::{flight::Ops, prelude::*};
///
/// let (pool, ops) = (Pool::new()?, Ops::new());
/// let (op, buffer) = ops.receive(pool.lease(64)?).expect("the table is open");
///
/// // The engine, in a thread of its own.
/// let engine = ops.clone();
/// std::thread::spawn(move || {
///     // SAFETY: five bytes of the buffer's 64, and the operation is not complete.
///     unsafe { buffer.as_mut_ptr().copy_from_nonoverlapping(b"order".as_ptr(), 5) };
///     // SAFETY: the bytes are not touched behind this.
///     unsafe { engine.complete(buffer.token(), Ok(5)) }.expect("once");
/// });
///
/// let completion = op.wait()?; // or `op.await?`
/// assert_eq!((completion.count, &*completion.lease), (5, &b"order"[..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// When the last handle and the last `Op` are gone, what was not completed is abandoned: its slots stay mapped and out of
/// use for good, as the engine may still have them.
pub struct Ops<D: Domain = Main> {
    state: Arc<Desk<State<D>>>,
}

/// What an engine is told: which bytes, and what to say when it is done with them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Buffer {
    token: Token,
    base: *mut u8,
    len: usize,
}

// SAFETY: numbers; who follows the pointer argues for that.
unsafe impl Send for Buffer {}
// SAFETY: a shared one gives copies of its numbers, no bytes behind the pointer.
unsafe impl Sync for Buffer {}

impl Buffer {
    /// For [`Ops::complete`].
    #[must_use]
    pub const fn token(&self) -> Token {
        self.token
    }

    /// The first byte. The engine of a send only reads.
    #[must_use]
    pub const fn as_mut_ptr(&self) -> *mut u8 {
        self.base
    }

    /// How many bytes the engine may write, or read.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }
}

/// What came of a [`shutdown`](Ops::shutdown).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Shutdown {
    /// Operations that were completed meanwhile.
    pub completed: usize,
    /// Those that were not. Should one be completed later, its lease still comes home.
    pub in_flight: Vec<LeaseReport>,
}

pub(super) struct State<D: Domain> {
    pub(super) table: Table<Entry<D>>,
    /// Entries without a result, and those of which the lease is on its way home.
    pending: usize,
    /// Entries of which the engine was not told yet that nobody waits for them.
    unwatched: usize,
    /// Those who wait until nothing is pending.
    idle: Vec<Waker>,
    errors: Vec<CompletionError>,
    is_open: bool,
    /// The time to wait for completions is over.
    pub(super) is_over: bool,
}

pub(super) struct Entry<D: Domain> {
    flight: Flight<D>,
    result: Option<io::Result<usize>>,
    pub(super) waker: Option<Waker>,
    watch: Watch,
}

/// Whether somebody waits for an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Watch {
    Watched,
    /// Not any more, and the engine should cancel it.
    Unwatched,
    /// The engine knows.
    Told,
}

impl<D: Domain> Ops<D> {
    /// An empty table, for leases of any pool of the domain.
    #[must_use]
    pub fn new() -> Self {
        let state = State {
            table: Table::new(),
            pending: 0,
            unwatched: 0,
            idle: Vec::new(),
            errors: Vec::new(),
            is_open: true,
            is_over: false,
        };
        Self { state: Arc::new(Desk::new(state)) }
    }

    /// For an engine that writes into the room behind the message.
    ///
    /// # Errors
    /// Gives the lease back after [`shutdown`](Self::shutdown), and in a forked child.
    #[inline]
    pub fn receive(&self, lease: LeaseMut<D>) -> Result<(Op<D, Incoming>, Buffer), LeaseMut<D>> {
        self.submit::<Incoming>(lease)
    }

    /// For an engine that reads the message.
    ///
    /// # Errors
    /// Gives the lease back after [`shutdown`](Self::shutdown), and in a forked child.
    #[inline]
    pub fn send(&self, lease: Lease<D>) -> Result<(Op<D, Outgoing>, Buffer), Lease<D>> {
        self.submit::<Outgoing>(lease)
    }

    #[inline]
    pub(super) fn submit<Dir: Direction>(&self, lease: Dir::Lease<D>) -> Result<(Op<D, Dir>, Buffer), Dir::Lease<D>> {
        let mut state = match self.lock() {
            Some(state) if state.is_open => state,
            _ => return Err(lease),
        };
        let (flight, told) = <Dir as Sealed>::submit(lease);
        let (base, len) = flight.bytes();
        state.pending += 1;
        let token = state.table.insert(Entry { flight, result: None, waker: None, watch: Watch::Watched });
        drop(state);
        let op = Op::new(self.clone(), token);
        told.inspect(trace::submitted);
        Ok((op, Buffer { token, base, len }))
    }

    /// The engine is done with an operation: so many bytes, or an error. Wakes who waits; if nobody does, the lease goes
    /// home.
    ///
    /// # Errors
    /// What is wrong with the completion; also kept for [`errors`](Self::errors). After an
    /// [`Overrun`](CompletionError::Overrun) the operation is complete all the same, with an error; after the others
    /// nothing has happened.
    ///
    /// # Safety
    /// If the token is of an operation in flight, its engine does not touch the bytes any more.
    #[inline]
    pub unsafe fn complete(&self, token: Token, result: io::Result<usize>) -> Result<(), CompletionError> {
        let Some(mut state) = self.lock() else { return Err(CompletionError::Foreign(token)) };
        let entry = match state.table.get_mut(token) {
            Ok(entry) if entry.result.is_none() => entry,
            other => {
                let error = other.err().unwrap_or(CompletionError::Double(token));
                return Err(state.refuse(error));
            }
        };
        let overrun = entry.overrun(&result);
        entry.result = Some(overrun.map_or(result, |error| Err(io::Error::new(io::ErrorKind::InvalidData, error))));
        let waker = entry.waker.take();
        let is_watched = entry.watch == Watch::Watched;
        let unwatched = if is_watched { None } else { state.take(token) };
        let mut idle = if is_watched { state.settled() } else { Vec::new() };
        let verdict = overrun.map_or(Ok(()), |error| Err(state.refuse(error)));
        drop(state);
        // Wakers and the owners of adopted memory are code of somebody else: not under the lock, and if it panics that is
        // not the engine's business.
        if let Some((flight, _)) = unwatched {
            unharmed(|| flight.complete());
            // Only now: whoever waits for the last operation to end may count slots.
            idle = self.lock().map_or_else(Vec::new, |mut state| state.settled());
        }
        waker.into_iter().chain(idle).for_each(call);
        verdict
    }

    /// How many operations the engine has.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.lock().map_or(0, |state| state.pending)
    }

    /// The operations that nobody waits for any more, each once: the engine should cancel them. They stay in flight until
    /// it completes them.
    pub fn take_cancelled(&self, cancelled: &mut Vec<Token>) {
        let Some(mut state) = self.lock() else { return };
        if core::mem::take(&mut state.unwatched) == 0 {
            return;
        }
        for (token, entry) in state.table.iter_mut().filter(|(_, entry)| entry.watch == Watch::Unwatched) {
            entry.watch = Watch::Told;
            cancelled.push(token);
        }
    }

    /// The last completions that were refused, at most 64.
    #[must_use]
    pub fn errors(&self) -> Vec<CompletionError> {
        self.lock().map_or_else(Vec::new, |state| state.errors.clone())
    }

    /// Takes nothing more in, and waits for what is in flight, at most so long. The engine should have been asked to
    /// cancel. What is left then fails for those who wait for it, and is reported; nothing is taken from the engine.
    pub fn shutdown(&self, wait: Duration) -> Shutdown {
        let deadline = Instant::now().checked_add(wait);
        let before = self.close();
        park_until(deadline, |waker| self.is_idle_or_wakes(waker.clone()));
        self.end(before)
    }

    /// Whether nothing is in flight; if something is, the waker is called when that is over.
    pub(crate) fn is_idle_or_wakes(&self, waker: Waker) -> bool {
        let Some(mut state) = self.lock() else { return true };
        let is_idle = state.pending == 0;
        if !is_idle {
            state.idle.push(waker);
        }
        is_idle
    }

    /// In the child of a fork, where nothing of this table is.
    pub(super) fn is_forked(&self) -> bool {
        self.state.is_forked()
    }

    /// Takes nothing more in. How many are in flight.
    pub(crate) fn close(&self) -> usize {
        self.lock().map_or(0, |mut state| {
            state.is_open = false;
            state.pending
        })
    }

    /// Nobody waits any more for what is in flight.
    pub(crate) fn end(&self, before: usize) -> Shutdown {
        let Some(mut state) = self.lock() else { return Shutdown { completed: 0, in_flight: Vec::new() } };
        state.is_over = true;
        let idle = core::mem::take(&mut state.idle);
        let mut wakers = Vec::new();
        let mut in_flight = Vec::new();
        for (_, entry) in state.table.iter_mut().filter(|(_, entry)| entry.result.is_none()) {
            wakers.extend(entry.waker.take());
            in_flight.push(entry.flight.report());
        }
        drop(state);
        // Another shutdown may have more time: it lines up again.
        wakers.into_iter().chain(idle).for_each(call);
        Shutdown { completed: before.saturating_sub(in_flight.len()), in_flight }
    }

    /// How many wait for the last operation to end.
    #[cfg(all(test, not(any(loom, shuttle))))]
    pub(super) fn waiting_for_idle(&self) -> usize {
        self.lock().map_or(0, |state| state.idle.len())
    }

    /// None in a forked child: all of it is the parent's.
    #[inline]
    pub(super) fn lock(&self) -> Option<Guard<'_, State<D>>> {
        self.state.lock()
    }
}

impl<D: Domain> State<D> {
    /// What was completed, out of the table.
    pub(super) fn take(&mut self, token: Token) -> Option<(Flight<D>, io::Result<usize>)> {
        let result = self.table.get_mut(token).ok()?.result.take()?;
        let entry = self.table.remove(token).ok()?;
        Some((entry.flight, result))
    }

    /// One operation less is pending. Those who waited for the last one.
    #[inline]
    fn settled(&mut self) -> Vec<Waker> {
        self.pending -= 1;
        if self.pending == 0 { core::mem::take(&mut self.idle) } else { Vec::new() }
    }

    /// Nobody waits for it any more.
    pub(super) fn unwatch(&mut self, token: Token) -> Option<Waker> {
        let entry = self.table.get_mut(token).ok()?;
        entry.watch = Watch::Unwatched;
        let waker = entry.waker.take();
        self.unwatched += 1;
        waker
    }

    #[cold]
    fn refuse(&mut self, error: CompletionError) -> CompletionError {
        if self.errors.len() == ERRORS {
            self.errors.remove(0);
        }
        self.errors.push(error);
        error
    }
}

impl<D: Domain> Entry<D> {
    /// Whether it is this one that is woken.
    #[inline]
    pub(super) fn is_registered(&self, waker: &Waker) -> bool {
        self.waker.as_ref().is_some_and(|old| old.will_wake(waker))
    }

    /// Who is to be woken from now on. Gives back who was before. Not for an entry with a result, which has none: so none
    /// is dropped with it under the lock.
    #[inline]
    pub(super) fn register(&mut self, waker: Waker) -> Option<Waker> {
        self.waker.replace(waker)
    }

    /// The engine says that it wrote more than it could.
    #[inline]
    fn overrun(&self, result: &io::Result<usize>) -> Option<CompletionError> {
        let (written, room) = (*result.as_ref().ok()?, self.flight.bytes().1);
        (written > room).then_some(CompletionError::Overrun { written, room })
    }
}

impl<D: Domain> Default for Ops<D> {
    fn default() -> Self {
        Self::new()
    }
}

impl<D: Domain> Clone for Ops<D> {
    fn clone(&self) -> Self {
        Self { state: Arc::clone(&self.state) }
    }
}

impl<D: Domain> fmt::Debug for Ops<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ops").field("in_flight", &self.in_flight()).finish_non_exhaustive()
    }
}
