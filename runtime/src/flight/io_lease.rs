//! Leases as buffers that async runtimes take by value.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use core::fmt;

use super::{Direction, InFlight, Incoming, Outgoing};
use crate::pool::{Domain, Lease, LeaseMut, Main};

/// A lease as a buffer of async runtimes that take buffers by value and give them back with the result: of tokio-uring,
/// monoio and compio, with the features of these names.
///
/// An incoming one is the room behind the message that was there: empty, with as much capacity as the slot has left; what
/// the runtime receives is appended. An outgoing one is the message. [`complete`](Self::complete) makes it a lease again.
///
/// ```
/// use pinwire::prelude::*;
///
/// let mut lease = Pool::new()?.lease(64)?;
/// lease.push_slice(b"head ")?;
/// let mut buffer = lease.into_io();
/// // let (result, mut buffer) = stream.read(buffer).await;
/// # // SAFETY: within the room, of which nobody else knows.
/// # unsafe { buffer.as_mut_ptr().copy_from_nonoverlapping(b"body".as_ptr(), 4) };
/// # // SAFETY: four bytes were written.
/// # unsafe { buffer.set_len(4) };
/// assert_eq!(*buffer.complete(), *b"head body");
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
///
/// Dropped, it is *abandoned*: its slot stays mapped and out of use for good, and reports show it. These runtimes drop
/// the buffers of cancelled operations, and those that are in flight when the runtime ends, some of them while the kernel
/// still writes; from outside the one cannot be told from the other. So a cancelled operation costs its slot.
#[must_use = "dropped before it is complete, the slot is abandoned: out of use for good"]
pub struct IoLease<D: Domain = Main, Dir: Direction = Incoming> {
    flight: InFlight<D, Dir>,
    /// Bytes that count: of an incoming one those that were received.
    len: usize,
}

impl<D: Domain> LeaseMut<D> {
    /// A buffer for a runtime that receives: the room behind the message.
    pub fn into_io(self) -> IoLease<D, Incoming> {
        IoLease { flight: self.into_flight(), len: 0 }
    }
}

impl<D: Domain> Lease<D> {
    /// A buffer for a runtime that sends: the message. Others that have the slot go on reading.
    pub fn into_io(self) -> IoLease<D, Outgoing> {
        let flight = self.into_flight();
        IoLease { len: flight.len(), flight }
    }
}

impl<D: Domain> IoLease<D, Incoming> {
    /// The runtime has given it back: the lease, its message longer by what was received.
    #[must_use]
    pub fn complete(self) -> LeaseMut<D> {
        self.settle();
        self.flight.complete_up_to(self.len)
    }

    /// Makes sure that all of the room is initialised. To a runtime the bytes behind `len` are nobody's, and it may leave
    /// them uninitialised, which compio's traits allow even in safe code. To a lease they are the room that it lends.
    #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)))]
    fn settle(&self) {
        // SAFETY: 1. there is no instruction: nothing happens. 2. To the compiler this may write to memory, and the
        // pointer leads to the room, which `self` has alone. So what it holds from here on is what it holds in the
        // machine: some value, for each byte.
        unsafe { core::arch::asm!("/* {} */", in(reg) self.as_mut_ptr(), options(nostack, preserves_flags)) };
    }

    #[cfg(not(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri))))]
    fn settle(&self) {
        let rest = self.capacity() - self.len;
        // SAFETY: `len` is not more than the capacity, so this is the end of the room.
        let end = unsafe { self.as_mut_ptr().add(self.len) };
        // SAFETY: within the room, which `self` has alone.
        unsafe { end.write_bytes(0, rest) };
    }

    /// Bytes of the slot that can be received.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.flight.room()
    }

    /// Where the runtime may write: the first byte of the room.
    #[must_use]
    pub fn as_mut_ptr(&self) -> *mut u8 {
        self.flight.as_mut_ptr()
    }

    /// So many bytes were received. More than there is room for counts as the room.
    ///
    /// # Safety
    /// Nothing uninitialised was written to them. (All of the room is initialised when the buffer is made.)
    pub unsafe fn set_len(&mut self, len: usize) {
        self.len = len.min(self.capacity());
    }
}

impl<D: Domain> IoLease<D, Outgoing> {
    /// The runtime has given it back.
    #[must_use]
    pub fn complete(self) -> Lease<D> {
        self.flight.complete()
    }

    /// Where the runtime may read.
    #[must_use]
    pub fn as_ptr(&self) -> *const u8 {
        self.flight.as_ptr()
    }
}

impl<D: Domain, Dir: Direction> IoLease<D, Dir> {
    /// Bytes that were received, or are to be sent.
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

impl<D: Domain, Dir: Direction> fmt::Debug for IoLease<D, Dir> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IoLease").field("flight", &self.flight).field("len", &self.len).finish()
    }
}
