//! What arrives in buffers that the kernel chose.

use alloc::sync::Arc;
use core::fmt;
use core::future::poll_fn;
use core::task::{Context, Poll, Waker};
use std::io;

use super::File;
use super::core::CoreRef;
use super::selects::{MARK, Next};
use crate::flight::Token;
use crate::pool::{Domain, LeaseMut, Main, Pool};
use crate::sync::stat::lock;

/// Leases that the kernel chooses from when data comes: [`Driver::provide`](super::Driver::provide).
///
/// Keeps the driver, and the pool open. Cloning gives another handle of the same buffers.
pub struct Provided<D: Domain = Main> {
    group: Arc<Hold<D>>,
}

/// The last one ends the group.
struct Hold<D: Domain> {
    core: CoreRef<D>,
    id: u16,
}

/// Messages as they arrive, each in a lease: [`Driver::recv_many`](super::Driver::recv_many).
///
/// Dropping it cancels the request; what arrives until that is done goes home.
#[must_use = "dropped, it is cancelled"]
pub struct Arrivals<D: Domain = Main> {
    group: Arc<Hold<D>>,
    token: Token,
    /// The request was refused for good, and the caller knows.
    is_refused: bool,
}

impl<D: Domain> Provided<D> {
    #[track_caller]
    pub(super) fn new(core: &CoreRef<D>, pool: &Pool<D>, count: u16, len: usize) -> io::Result<Self> {
        core.ring.must_be_ours()?;
        let id = lock(&core.selects).provide(core.ring.uring(), pool, count, len)?;
        Ok(Self { group: Arc::new(Hold { core: core.clone(), id }) })
    }

    /// How many buffers the kernel can choose from now.
    #[must_use]
    pub fn available(&self) -> usize {
        let core = &self.group.core;
        if core.ring.is_forked() { 0 } else { lock(&core.selects).buffers(self.group.id) }
    }

    pub(super) fn recv_many(&self, socket: &File) -> Arrivals<D> {
        let core = &self.group.core;
        let is_forked = core.ring.is_forked();
        let token = if is_forked {
            Token::from_bits(u64::MAX)
        } else {
            lock(&core.selects).insert(socket.clone(), self.group.id)
        };
        let arrivals = Arrivals { group: Arc::clone(&self.group), token, is_refused: is_forked };
        // If it fails now, the first look at what arrived tries again, and says why.
        let _ = core.arm(token);
        arrivals
    }
}

impl<D: Domain> Arrivals<D> {
    /// The next message, when it is there. None when the peer has closed its side, or the driver is shut down.
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    /// Those of the request. The next call makes another request: after `ENOBUFS` (all buffers were used) that is what one
    /// wants.
    pub async fn next(&mut self) -> Option<io::Result<LeaseMut<D>>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// The same for hand-written futures.
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<LeaseMut<D>>>> {
        match self.look(Some(context.waker())) {
            Some(next) => Poll::Ready(next),
            None => Poll::Pending,
        }
    }

    /// The next message, if it is there: `Some(None)` when nothing comes any more.
    #[allow(clippy::option_option, reason = "nothing yet, and nothing any more")]
    pub fn try_next(&mut self) -> Option<Option<io::Result<LeaseMut<D>>>> {
        self.look(None)
    }

    #[allow(clippy::option_option, reason = "nothing yet, and nothing any more")]
    fn look(&mut self, waker: Option<&Waker>) -> Option<Option<io::Result<LeaseMut<D>>>> {
        let core = &self.group.core;
        if self.is_refused || core.ring.is_forked() {
            return Some(None);
        }
        loop {
            // Cloned and dropped outside of the lock: it is code of somebody else.
            let waker = waker.cloned();
            let (next, old) = lock(&core.selects).next(self.token, waker);
            drop(old);
            match next {
                Next::Item(item) => return Some(Some(item)),
                Next::Over => return Some(None),
                Next::Wait => return None,
                Next::Idle => {
                    if let Err(error) = core.arm(self.token) {
                        self.is_refused = true;
                        return Some(Some(Err(error)));
                    }
                }
            }
        }
    }
}

impl<D: Domain> Drop for Arrivals<D> {
    fn drop(&mut self) {
        let core = &self.group.core;
        if core.ring.is_forked() {
            return;
        }
        let (is_armed, left) = lock(&core.selects).unwatch(self.token);
        left.let_go();
        if is_armed {
            core.cancel_later(Token::from_bits(self.token.to_bits() | MARK));
        }
    }
}

impl<D: Domain> Drop for Hold<D> {
    fn drop(&mut self) {
        if !self.core.ring.is_forked() {
            let leases = lock(&self.core.selects).close(self.core.ring.uring(), self.id);
            drop(leases);
        }
    }
}

impl<D: Domain> Clone for Provided<D> {
    fn clone(&self) -> Self {
        Self { group: Arc::clone(&self.group) }
    }
}

impl<D: Domain> fmt::Debug for Provided<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provided").field("group", &self.group.id).finish_non_exhaustive()
    }
}

impl<D: Domain> fmt::Debug for Arrivals<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arrivals").field("token", &self.token).finish_non_exhaustive()
    }
}
