//! A lock that a forked child stays away from.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use core::mem::ManuallyDrop;

use crate::pool::Beacon;
use crate::sync::{Guard, Mutex, lock};

/// What is behind a lock, of the process that made it. In a child of a fork another thread may have had the lock, and
/// have stopped in the middle of a change: so there nobody takes it, and what is behind it is left as it is.
pub(super) struct Desk<T> {
    beacon: Beacon,
    content: ManuallyDrop<Mutex<T>>,
}

impl<T> Desk<T> {
    pub(super) fn new(content: T) -> Self {
        Self { beacon: Beacon::new(), content: ManuallyDrop::new(Mutex::new(content)) }
    }

    /// None in a forked child.
    #[inline]
    pub(super) fn lock(&self) -> Option<Guard<'_, T>> {
        if self.is_forked() { None } else { Some(lock(&self.content)) }
    }

    #[inline]
    pub(super) fn is_forked(&self) -> bool {
        // Models do not fork, and would count the look as a step.
        !cfg!(any(loom, shuttle)) && self.beacon.is_forked()
    }
}

impl<T> Drop for Desk<T> {
    fn drop(&mut self) {
        if !self.is_forked() {
            // SAFETY: dropped here only, and not used behind this: `self` is going.
            unsafe { ManuallyDrop::drop(&mut self.content) };
        }
    }
}

#[cfg(all(test, target_os = "linux", not(any(miri, loom, shuttle))))]
mod tests {
    use core::time::Duration;
    use std::io;
    use std::vec::Vec;

    use crate::flight::{CompletionError, Ops};
    use crate::pool::{Backing, Main, Pool, State};

    // SAFETY: declared as in libc: the same types, by value but for the status.
    unsafe extern "C" {
        safe fn fork() -> i32;
        safe fn alarm(seconds: u32) -> u32;
        safe fn _exit(status: i32) -> !;
        /// # Safety
        /// `status` points to an integer that may be written, or is null.
        unsafe fn waitpid(child: i32, status: *mut i32, options: i32) -> i32;
    }

    /// A5-2: a child that took the lock would wait for ever.
    #[test]
    fn a_child_waits_for_no_lock_of_its_parent() {
        let pool = Pool::builder().slot_size(64).slots(3).backing(Backing::Heap).build().unwrap();
        let ops = Ops::<Main>::new();
        let (mut op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
        let mut second = ops.receive(pool.lease(64).unwrap()).ok();
        let mut lease = pool.lease(64).ok();
        // As if another thread had it.
        let held = ops.lock().unwrap();
        let child = fork();
        if child == 0 {
            alarm(5);
            // SAFETY: nobody works on the bytes; and in the child it completes nothing.
            let completed = unsafe { ops.complete(buffer.token(), Ok(0)) };
            let mut is_good = completed == Err(CompletionError::Foreign(buffer.token()));
            is_good &= lease.take().is_some_and(|lease| ops.receive(lease).is_err());
            is_good &= ops.in_flight() == 0 && ops.errors().is_empty();
            ops.take_cancelled(&mut Vec::new());
            is_good &= ops.shutdown(Duration::MAX).in_flight.is_empty();
            is_good &= op.try_take().is_some_and(|outcome| outcome.is_err_and(|failed| failed.lease.is_none()));
            drop((op, second.take(), ops.clone()));
            // A table of its own is a good one.
            is_good &= Ops::<Main>::new().in_flight() == 0;
            _exit(i32::from(!is_good));
        }
        drop(held);
        let mut status = 1;
        // SAFETY: a child of this process, waited for once, and a place for what it said.
        assert_eq!((unsafe { waitpid(child, &raw mut status, 0) }, status), (child, 0));
        assert_eq!(ops.in_flight(), 2, "the parent's go on");
        drop(second);
        // SAFETY: this test is the engine, and never wrote to the buffer.
        unsafe { ops.complete(buffer.token(), Err(io::ErrorKind::Interrupted.into())) }.unwrap();
        assert!(op.wait().unwrap_err().lease.is_some());
        assert_eq!(pool.snapshot().leases.iter().filter(|lease| lease.state == State::InFlight).count(), 1);
    }
}
