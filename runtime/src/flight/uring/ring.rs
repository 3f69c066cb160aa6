//! The ring itself: entries go in under a lock, sleeping and taking out is one thread's turn.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use alloc::vec::Vec;
use core::mem::ManuallyDrop;
use core::time::Duration;
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::time::Instant;

use io_uring::types::{SubmitArgs, Timespec};
use io_uring::{IoUring, cqueue, opcode, squeue};

use super::flights::Flights;
use super::slabs::Slabs;
use crate::flight::Token;
use crate::pool::{Pin, Registrant};
use crate::sync::stat::{Guard, Mutex, lock};

/// `user_data` of entries whose completion says nothing. No token: a table has no place with this number.
const NOTHING: u64 = u64::MAX;

pub(super) struct Ring {
    /// Its mapping is not in children of a fork, where even to unmap it could hit something else.
    uring: ManuallyDrop<IoUring>,
    /// Keep the registered memory. Never empty.
    pools: Vec<Registrant>,
    queue: Mutex<Queue>,
}

/// What whoever submits needs. To have it locked is the right to the submission queue.
pub(super) struct Queue {
    pub(super) flights: Flights,
    slabs: Slabs,
    pub(super) is_open: bool,
}

pub(super) type Locked<'ring> = Guard<'ring, Queue>;

impl Ring {
    pub(super) fn new(entries: u32, pools: Vec<Registrant>, register: bool) -> io::Result<Self> {
        let uring = open(entries)?;
        let slabs = if register { Slabs::new(&uring, &pools) } else { Slabs::none("not asked for") };
        Ok(Self::of(uring, pools, slabs))
    }

    /// One more for the same pools, whose registrations it shares if the kernel can do that.
    pub(super) fn shared(&self, entries: u32) -> io::Result<Self> {
        self.must_be_ours()?;
        let (uring, pools) = (open(entries)?, self.pools.clone());
        let shared = self.lock().slabs.shared(&uring, self.uring.as_raw_fd());
        let slabs = shared.unwrap_or_else(|_| Slabs::new(&uring, &pools));
        Ok(Self::of(uring, pools, slabs))
    }

    fn of(uring: IoUring, pools: Vec<Registrant>, slabs: Slabs) -> Self {
        let queue = Queue { flights: Flights::default(), slabs, is_open: true };
        Self { uring: ManuallyDrop::new(uring), pools, queue: Mutex::new(queue) }
    }

    pub(super) fn is_forked(&self) -> bool {
        self.pools.iter().any(Registrant::is_forked)
    }

    /// Not in the child of a fork: neither is the mapping there, nor does anybody give up a lock that was taken.
    pub(super) fn must_be_ours(&self) -> io::Result<()> {
        if self.is_forked() {
            return Err(io::Error::new(io::ErrorKind::Unsupported, "the ring is that of the parent process"));
        }
        Ok(())
    }

    pub(super) fn as_fd(&self) -> BorrowedFd<'_> {
        // SAFETY: the ring's own descriptor, which is open for as long as the ring is borrowed.
        unsafe { BorrowedFd::borrow_raw(self.uring.as_raw_fd()) }
    }

    pub(super) fn uring(&self) -> &IoUring {
        &self.uring
    }

    pub(super) fn lock(&self) -> Locked<'_> {
        lock(&self.queue)
    }

    pub(super) fn pin(&self) -> Pin {
        self.lock().slabs.pin()
    }

    /// The pages do not count for the user's limit any more, which they would for a while after the ring is closed. Some
    /// kernels wait here for what is under way, so that must be nothing.
    pub(super) fn unregister(&self) {
        // An error says that nothing is registered.
        let _ = self.uring.submitter().unregister_buffers();
    }

    /// The registered buffer that the bytes lie in.
    #[inline]
    pub(super) fn buffer(&self, queue: &mut Locked<'_>, base: *const u8, len: usize) -> Option<u16> {
        queue.slabs.find(&self.uring, &self.pools, base, len)
    }

    /// Puts an entry in. Hands over what is there if there is no room.
    ///
    /// # Errors
    /// Those of handing over. Then the entry is not in.
    ///
    /// # Safety
    /// What the entry points to stays as it is until its last completion.
    #[inline]
    pub(super) unsafe fn push(&self, queue: &mut Locked<'_>, entry: &squeue::Entry) -> io::Result<()> {
        // SAFETY: what the entry points to stays until its last completion, by the contract of this function.
        if unsafe { self.try_push(queue, entry) } {
            return Ok(());
        }
        self.enter()?;
        // SAFETY: as above: the first try put no entry in, so this is the only one.
        if unsafe { self.try_push(queue, entry) } { Ok(()) } else { Err(io::ErrorKind::ResourceBusy.into()) }
    }

    /// # Safety
    /// That of `push`: what the entry points to stays as it is.
    #[inline]
    unsafe fn try_push(&self, _queue: &mut Locked<'_>, entry: &squeue::Entry) -> bool {
        // SAFETY: the queue is locked, so there is no other `SubmissionQueue`.
        let mut queue = unsafe { self.uring.submission_shared() };
        // SAFETY: what the entry points to stays until its last completion, by the contract of this function.
        unsafe { queue.push(entry) }.is_ok()
    }

    /// Asks the kernel to cancel the operation. That one completes in any case, as before.
    pub(super) fn push_cancel(&self, queue: &mut Locked<'_>, token: Token) -> io::Result<()> {
        let entry = opcode::AsyncCancel::new(token.to_bits()).build().user_data(NOTHING);
        // SAFETY: the entry points to nothing.
        unsafe { self.push(queue, &entry) }
    }

    /// Wakes whoever sleeps in the kernel.
    pub(super) fn poke(&self) {
        if self.is_forked() {
            return;
        }
        let entry = opcode::Nop::new().build().user_data(NOTHING);
        let mut queue = self.lock();
        // SAFETY: the entry points to nothing.
        let pushed = unsafe { self.push(&mut queue, &entry) };
        drop(queue);
        // Should the kernel have no memory for it, whoever sleeps wakes with the next completion.
        let _ = pushed.and_then(|()| self.submit());
    }

    /// Hands all entries to the kernel, if there are some. What it does not take stays in.
    pub(super) fn submit(&self) -> io::Result<()> {
        if self.has_entries() { self.enter() } else { Ok(()) }
    }

    fn has_entries(&self) -> bool {
        let _queue = self.lock();
        // SAFETY: the queue is locked, so there is no other `SubmissionQueue`.
        !unsafe { self.uring.submission_shared() }.is_empty()
    }

    fn enter(&self) -> io::Result<()> {
        loop {
            match self.uring.submit() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => return result.map(drop),
            }
        }
    }

    /// The same, and sleeps until there is a completion, the time is over, or a signal came.
    pub(super) fn sleep(&self, deadline: Option<Instant>) -> io::Result<()> {
        let slept = match deadline {
            None => self.uring.submit_and_wait(1),
            Some(deadline) => {
                let left =
                    Timespec::from(deadline.saturating_duration_since(Instant::now()).max(Duration::from_nanos(1)));
                self.uring.submitter().submit_with_args(1, &SubmitArgs::new().timespec(&left))
            }
        };
        match slept {
            Err(error) if matches!(error.raw_os_error(), Some(libc::ETIME | libc::EINTR)) => Ok(()),
            result => result.map(drop),
        }
    }

    /// The next completion.
    ///
    /// # Safety
    /// No other thread takes completions meanwhile.
    #[inline]
    pub(super) unsafe fn next(&self) -> Option<cqueue::Entry> {
        loop {
            // SAFETY: the caller's turn, so there is no other `CompletionQueue`.
            let mut queue = unsafe { self.uring.completion_shared() };
            if let Some(entry) = queue.next() {
                if entry.user_data() != NOTHING {
                    return Some(entry);
                }
            } else if !self.has_more() || self.enter().is_err() {
                return None;
            }
        }
    }

    /// The kernel has completions for which there was no room. To hand over entries, or none, makes it put them in.
    fn has_more(&self) -> bool {
        let _queue = self.lock();
        // SAFETY: the queue is locked, so there is no other `SubmissionQueue`.
        unsafe { self.uring.submission_shared() }.cq_overflow()
    }
}

fn open(entries: u32) -> io::Result<IoUring> {
    let uring = IoUring::builder().dontfork().setup_clamp().build(entries)?;
    let params = uring.params();
    if params.is_feature_nodrop() && params.is_feature_ext_arg() && params.is_feature_submit_stable() {
        return Ok(uring);
    }
    Err(io::Error::new(io::ErrorKind::Unsupported, "io_uring needs Linux 5.11"))
}

impl Drop for Ring {
    fn drop(&mut self) {
        if self.is_forked() {
            return;
        }
        // SAFETY: taken once, and not used behind this. The memory that the kernel may still write to is not this one's:
        // whoever drops the ring leaves that mapped.
        unsafe { ManuallyDrop::drop(&mut self.uring) };
    }
}
