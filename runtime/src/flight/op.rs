//! Waiting for an operation.

use alloc::sync::Arc;
use core::fmt;
use core::future::Future;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::io;
use std::task::Wake;
use std::thread::{self, Thread};
use std::time::Instant;

use super::in_flight::sealed::Sealed;
use super::ops::Entry;
use super::{Direction, Incoming, Ops, Token};
use crate::pool::{Domain, Main};

/// An operation that is in flight. A future, and for threads [`wait`](Self::wait).
///
/// Dropping it is safe at any time, and asks for the operation to be cancelled: the lease goes home when the engine is
/// done with it.
#[must_use = "nobody waits for the operation if this is dropped"]
pub struct Op<D: Domain = Main, Dir: Direction = Incoming> {
    ops: Ops<D>,
    /// None once it has given its lease.
    token: Option<Token>,
    direction: PhantomData<fn() -> Dir>,
}

/// The engine is done: the lease, and what the engine said.
#[derive(Debug)]
pub struct Completion<L> {
    /// Bytes that were written or read. Fewer than there are is no error, as with `std::io`.
    pub count: usize,
    /// Of a receive: with those bytes appended.
    pub lease: L,
}

/// The operation failed.
#[derive(Debug)]
pub struct Failed<L> {
    /// What the engine says.
    pub error: io::Error,
    /// None if the engine still has it: the table was [shut down](Ops::shutdown) before the operation was complete, or is
    /// that of a parent process. Or if the outcome was taken before.
    pub lease: Option<L>,
}

/// What an [`Op`] comes to.
pub type Outcome<L> = Result<Completion<L>, Failed<L>>;

impl<D: Domain, Dir: Direction> Op<D, Dir> {
    #[inline]
    pub(super) fn new(ops: Ops<D>, token: Token) -> Self {
        Self { ops, token: Some(token), direction: PhantomData }
    }

    /// What the engine knows the operation by. None once it has given its lease.
    #[must_use]
    pub fn token(&self) -> Option<Token> {
        self.token
    }

    /// The outcome, if it is there, once.
    #[inline]
    pub fn try_take(&mut self) -> Option<Outcome<Dir::Lease<D>>> {
        self.take_or(|_| ()).ok()
    }

    /// The outcome, if it is there; if not, what can be said of the entry, under the same lock.
    #[inline]
    fn take_or<R>(&mut self, look: impl FnOnce(&mut Entry<D>) -> R) -> Result<Outcome<Dir::Lease<D>>, Option<R>> {
        let Some(token) = self.token else { return Err(None) };
        let Some(mut state) = self.ops.lock() else { return Ok(self.gone("in flight in the parent process")) };
        let done = state.take(token);
        let is_over = state.is_over;
        let seen = if done.is_some() || is_over { None } else { state.table.get_mut(token).ok().map(look) };
        drop(state);
        match done {
            Some((flight, result)) => {
                self.token = None;
                Ok(<Dir as Sealed>::land(flight, result))
            }
            None if is_over => {
                self.give_up();
                Ok(self.gone("still in flight at shutdown"))
            }
            None => Err(seen),
        }
    }

    /// There will be no lease.
    #[cold]
    fn gone(&mut self, why: &'static str) -> Outcome<Dir::Lease<D>> {
        self.token = None;
        Err(Failed { error: io::Error::new(io::ErrorKind::TimedOut, why), lease: None })
    }

    /// Blocks this thread until the outcome is there.
    ///
    /// # Errors
    /// Those of the operation.
    pub fn wait(mut self) -> Outcome<Dir::Lease<D>> {
        loop {
            if let Some(outcome) = self.wait_until(None) {
                return outcome;
            }
        }
    }

    /// The same, at most so long.
    ///
    /// # Errors
    /// Gives itself back when the time is over.
    pub fn wait_timeout(mut self, wait: Duration) -> Result<Outcome<Dir::Lease<D>>, Self> {
        let deadline = Instant::now().checked_add(wait);
        self.wait_until(deadline).ok_or(self)
    }

    fn wait_until(&mut self, deadline: Option<Instant>) -> Option<Outcome<Dir::Lease<D>>> {
        let mut outcome = None;
        park_until(deadline, |waker| {
            outcome = self.poll_with(waker);
            outcome.is_some()
        });
        outcome
    }

    #[inline]
    fn poll_with(&mut self, waker: &Waker) -> Option<Outcome<Dir::Lease<D>>> {
        if self.token.is_none() {
            // Nothing would ever wake it.
            let error = io::Error::other("the outcome was taken before");
            return Some(Err(Failed { error, lease: None }));
        }
        match self.take_or(|entry| entry.is_registered(waker)) {
            Ok(outcome) => return Some(outcome),
            Err(Some(true)) => return None,
            Err(_) => {}
        }
        // The waker is code of somebody else, so it is not cloned or dropped under the lock. The outcome may have come
        // meanwhile.
        let waker = waker.clone();
        self.take_or(|entry| entry.register(waker)).ok()
    }

    /// The lease goes home by itself from here on.
    #[inline]
    fn give_up(&mut self) {
        if let Some(token) = self.token.take() {
            self.leave(token);
        }
    }

    #[cold]
    fn leave(&self, token: Token) {
        let Some(mut state) = self.ops.lock() else { return };
        let done = state.take(token);
        let waker = if done.is_none() { state.unwatch(token) } else { None };
        drop(state);
        drop(waker);
        if let Some((flight, _)) = done {
            flight.complete();
        }
    }
}

impl<D: Domain, Dir: Direction> Future for Op<D, Dir> {
    type Output = Outcome<Dir::Lease<D>>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_with(context.waker()).map_or(Poll::Pending, Poll::Ready)
    }
}

impl<D: Domain, Dir: Direction> Drop for Op<D, Dir> {
    #[inline]
    fn drop(&mut self) {
        self.give_up();
    }
}

impl<D: Domain, Dir: Direction> fmt::Debug for Op<D, Dir> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Op").field("token", &self.token).finish_non_exhaustive()
    }
}

impl<L> fmt::Display for Failed<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<L: fmt::Debug> core::error::Error for Failed<L> {}

impl<L> From<Failed<L>> for io::Error {
    fn from(failed: Failed<L>) -> Self {
        failed.error
    }
}

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Asks again and again, whenever the waker is called, until the answer is yes or the time is over.
pub(super) fn park_until(deadline: Option<Instant>, mut ask: impl FnMut(&Waker) -> bool) {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    while !ask(&waker) {
        match deadline.map(|deadline| deadline.checked_duration_since(Instant::now())) {
            None => thread::park(),
            Some(Some(left)) if !left.is_zero() => thread::park_timeout(left),
            Some(_) => return,
        }
    }
}
