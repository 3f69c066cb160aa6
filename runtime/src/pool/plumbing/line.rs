//! Those who wait for a slot of a class.

use alloc::collections::VecDeque;
use core::panic::AssertUnwindSafe;
use core::task::Waker;
use std::panic::catch_unwind;

use crate::sync::{Mutex, lock};

/// Wakers in the order in which they came. They are code of somebody else: none is cloned, called or dropped under the
/// lock.
#[derive(Debug)]
pub(crate) struct Line {
    waiters: Mutex<Waiters>,
}

#[derive(Debug)]
struct Waiters {
    next: u64,
    queue: VecDeque<(u64, Waker)>,
}

impl Line {
    pub(crate) fn new() -> Self {
        Self { waiters: Mutex::new(Waiters { next: 0, queue: VecDeque::new() }) }
    }

    /// In line. Whoever was called in vain stands where it stood before.
    pub(crate) fn wait(&self, place: &mut Option<u64>, waker: &Waker) {
        let waker = waker.clone();
        let mut waiters = lock(&self.waiters);
        let number = *place.get_or_insert(waiters.next);
        waiters.next = waiters.next.max(number + 1);
        let at = waiters.queue.partition_point(|(other, _)| *other < number);
        let old = match waiters.queue.get_mut(at) {
            Some((same, mine)) if *same == number => Some(core::mem::replace(mine, waker)),
            _ => {
                waiters.queue.insert(at, (number, waker));
                None
            }
        };
        drop(waiters);
        drop(old);
    }

    /// Out of the line. Whether the call had come already.
    pub(crate) fn leave(&self, place: u64) -> bool {
        let mut waiters = lock(&self.waiters);
        let at = waiters.queue.iter().position(|(number, _)| *number == place);
        let mine = at.and_then(|at| waiters.queue.remove(at));
        drop(waiters);
        mine.is_none()
    }

    /// Calls the first.
    pub(crate) fn call_one(&self) -> bool {
        let first = lock(&self.waiters).queue.pop_front();
        let is_called = first.is_some();
        if let Some((_, waker)) = first {
            call(waker);
        }
        is_called
    }

    /// Calls all.
    pub(crate) fn call_all(&self) {
        while self.call_one() {}
    }
}

/// A waker that panics is not to keep the others asleep, or a slot from coming home.
pub(crate) fn call(waker: Waker) {
    unharmed(|| waker.wake());
}

/// Code of somebody else, whose panic ends there.
pub(crate) fn unharmed(strange: impl FnOnce()) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(strange)) {
        // Its drop may panic as well; what that throws is not looked at any more.
        if let Err(thrown) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
            core::mem::forget(thrown);
        }
    }
}
