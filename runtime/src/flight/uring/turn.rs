//! Who takes completions out of the ring: one thread at a time. The others wait until it has dispatched theirs.

use std::sync::Condvar;
use std::time::Instant;

use crate::sync::stat::{AtomicBool, Guard, Mutex, Ordering, lock};

pub(super) struct Turn {
    state: Mutex<State>,
    changed: Condvar,
    /// Whoever has the turn sleeps in the kernel, or is about to.
    asleep: AtomicBool,
}

#[derive(Default)]
struct State {
    taken: bool,
    /// Somebody who does not wait found it taken: whoever has it looks once more.
    missed: bool,
    waiting: usize,
}

/// The right to take completions. Given up when dropped, also by a panic of somebody's waker.
pub(super) struct Taken<'turn>(&'turn Turn);

impl Turn {
    pub(super) fn new() -> Self {
        Self { state: Mutex::new(State::default()), changed: Condvar::new(), asleep: AtomicBool::new(false) }
    }

    /// None if another thread has it; that one then looks once more before it gives it up.
    pub(super) fn take(&self) -> Option<Taken<'_>> {
        let mut state = lock(&self.state);
        if state.taken {
            state.missed = true;
            return None;
        }
        state.taken = true;
        Some(Taken(self))
    }

    /// Waits until the turn is free, `done`, or the time is over.
    pub(super) fn wait(&self, done: &dyn Fn() -> bool, deadline: Option<Instant>) {
        let mut state = lock(&self.state);
        state.waiting += 1;
        // Asked under the lock: whoever has the turn dispatches first, and then takes the lock to give it up.
        while state.taken && !done() {
            let Some(next) = self.wait_for_change(state, deadline) else {
                lock(&self.state).waiting -= 1;
                return;
            };
            state = next;
        }
        state.waiting -= 1;
    }

    fn wait_for_change<'turn>(
        &'turn self,
        state: Guard<'turn, State>,
        deadline: Option<Instant>,
    ) -> Option<Guard<'turn, State>> {
        let Some(deadline) = deadline else {
            return Some(self.changed.wait(state).unwrap_or_else(std::sync::PoisonError::into_inner));
        };
        let left = deadline.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
        let woken = self.changed.wait_timeout(state, left).unwrap_or_else(std::sync::PoisonError::into_inner);
        Some(woken.0)
    }

    fn free(&self, mut state: Guard<'_, State>) {
        state.taken = false;
        if state.waiting > 0 {
            self.changed.notify_all();
        }
    }

    /// Something happened that those who wait may be waiting for.
    pub(super) fn notify(&self) {
        if lock(&self.state).waiting > 0 {
            self.changed.notify_all();
        }
    }

    pub(super) fn is_asleep(&self) -> bool {
        self.asleep.load(Ordering::SeqCst)
    }
}

impl Taken<'_> {
    /// Sleeps, unless it is `done` by now. Whoever makes it done first says so and then asks [`Turn::is_asleep`]; here it
    /// is the other way round, so that one of the two sees the other.
    pub(super) fn sleep<R>(&self, done: &dyn Fn() -> bool, sleep: impl FnOnce() -> R) -> Option<R> {
        self.0.asleep.store(true, Ordering::SeqCst);
        let slept = if done() { None } else { Some(sleep()) };
        self.0.asleep.store(false, Ordering::SeqCst);
        slept
    }

    /// Gives it up, or says that one must look once more.
    pub(super) fn give_up(self) -> Result<(), Self> {
        let mut state = lock(&self.0.state);
        if core::mem::take(&mut state.missed) {
            drop(state);
            return Err(self);
        }
        // Under the same lock: nobody misses it in between.
        self.0.free(state);
        core::mem::forget(self);
        Ok(())
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        self.0.free(lock(&self.0.state));
    }
}
