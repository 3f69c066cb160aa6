//! A table of operations that C can name.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;
use std::io;

use super::list::{self, Complete};
use super::{Buffer, Bytes, Token};
use crate::flight::{self, CompletionError, Incoming, Op, Ops, Outgoing, Shutdown};
use crate::pool::{Domain, Lease, LeaseMut, Main};
use crate::sync::stat::{AtomicBool, Ordering};

/// Where an engine in C hands back what it was lent. See the [module](super).
///
/// Like [`Ops`], it owns what C has, and an [`Op`] is only somebody who waits. When the port is dropped, operations that
/// are not complete stay in flight and their tokens stay good: C may still have the bytes, and may still say that it is
/// done. After the last of them the port is gone, and C is told so.
///
/// `&Port` is all that threads need to share it.
pub struct Port<D: Domain = Main> {
    id: u64,
    desk: Arc<Desk<D>>,
}

impl<D: Domain> Port<D> {
    /// A port with a number of its own in the process.
    #[must_use]
    pub fn new() -> Self {
        let desk = Arc::new(Desk { ops: Ops::new(), is_closed: AtomicBool::new(false) });
        Self { id: list::add(Arc::clone(&desk) as Arc<dyn Complete>), desk }
    }

    /// For C to write to the room behind the message.
    ///
    /// # Errors
    /// Gives the lease back after [`shutdown`](Self::shutdown).
    pub fn lend_mut(&self, lease: LeaseMut<D>) -> Result<(Op<D, Incoming>, Buffer), LeaseMut<D>> {
        let (op, buffer) = self.desk.ops.receive(lease)?;
        Ok((op, Buffer { token: self.token(buffer.token()), data: buffer.as_mut_ptr(), len: buffer.len() }))
    }

    /// For C to read the message. Other holders of the lease go on reading.
    ///
    /// # Errors
    /// Gives the lease back after [`shutdown`](Self::shutdown).
    pub fn lend(&self, lease: Lease<D>) -> Result<(Op<D, Outgoing>, Bytes), Lease<D>> {
        let (op, buffer) = self.desk.ops.send(lease)?;
        Ok((op, Bytes { token: self.token(buffer.token()), data: buffer.as_mut_ptr(), len: buffer.len() }))
    }

    fn token(&self, op: flight::Token) -> Token {
        Token { port: self.id, op: op.to_bits() }
    }

    /// The operations that nobody waits for any more, each once: to be cancelled, if C can. They stay in flight until C
    /// completes them.
    pub fn take_cancelled(&self, cancelled: &mut Vec<Token>) {
        let mut tokens = Vec::new();
        self.desk.ops.take_cancelled(&mut tokens);
        cancelled.extend(tokens.into_iter().map(|op| self.token(op)));
    }

    /// How many operations C has.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.desk.ops.in_flight()
    }

    /// The last completions of this port that were refused, at most 64.
    #[must_use]
    pub fn errors(&self) -> Vec<CompletionError> {
        self.desk.ops.errors()
    }

    /// Takes nothing more in, and waits until C is done with what it has, at most so long. C should have been asked to
    /// cancel. What is left fails for those who wait for it, and is reported; nothing is taken from C.
    pub fn shutdown(&self, wait: Duration) -> Shutdown {
        let shutdown = self.desk.ops.shutdown(wait);
        self.close();
        shutdown
    }

    fn close(&self) {
        if self.desk.ops.is_forked() {
            // Another thread may have had the lock of the list of ports.
            return;
        }
        self.desk.ops.close();
        // In front of the look at what is in flight: whoever completes the last one looks here behind it.
        self.desk.is_closed.store(true, Ordering::Relaxed);
        list::leave_if_done(self.id, &*self.desk);
    }
}

impl<D: Domain> Drop for Port<D> {
    fn drop(&mut self) {
        self.close();
    }
}

impl<D: Domain> Default for Port<D> {
    fn default() -> Self {
        Self::new()
    }
}

impl<D: Domain> fmt::Debug for Port<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Port").field("id", &self.id).field("in_flight", &self.in_flight()).finish_non_exhaustive()
    }
}

struct Desk<D: Domain> {
    ops: Ops<D>,
    /// The port is dropped or shut down. The locks of `ops` order it.
    is_closed: AtomicBool,
}

impl<D: Domain> Complete for Desk<D> {
    unsafe fn complete(&self, op: u64, result: io::Result<usize>) -> Result<(), CompletionError> {
        // SAFETY: the contract of the trait is that of `Ops::complete`, and the caller keeps it.
        unsafe { self.ops.complete(flight::Token::from_bits(op), result) }
    }

    fn is_done(&self) -> bool {
        self.is_closed.load(Ordering::Relaxed) && self.ops.in_flight() == 0
    }
}
