//! The smallest executor: one future, whose thread sleeps in the ring.

use alloc::sync::{Arc, Weak};
use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};
use std::task::Wake;
use std::thread;

use super::Driver;
use super::core::Core;
use crate::pool::Domain;
use crate::sync::stat::{AtomicBool, Ordering};

impl<D: Domain> Driver<D> {
    /// Runs the future on this thread, which meanwhile submits, sleeps in the kernel and dispatches. Other threads may do
    /// the same with the same driver.
    ///
    /// # Panics
    /// In the child of a fork.
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        let alarm = Arc::new(Alarm { rung: AtomicBool::new(false), core: self.core().downgrade() });
        let waker = Waker::from(Arc::clone(&alarm));
        let mut future = pin!(future);
        loop {
            if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return output;
            }
            assert!(self.core().ring.must_be_ours().is_ok(), "the ring is that of the parent process");
            if self.core().wait_until(&|| alarm.rung.load(Ordering::SeqCst), None).is_err() {
                // Out of memory for now: what was not submitted is still there.
                thread::yield_now();
            }
            alarm.rung.store(false, Ordering::SeqCst);
        }
    }
}

/// Wakes a thread that sleeps in the ring, or waits for its turn.
struct Alarm<D: Domain> {
    rung: AtomicBool,
    core: Weak<Core<D>>,
}

impl<D: Domain> Wake for Alarm<D> {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if self.rung.swap(true, Ordering::SeqCst) {
            return;
        }
        let Some(core) = self.core.upgrade().filter(|core| !core.ring.is_forked()) else { return };
        if core.turn.is_asleep() {
            core.ring.poke();
        }
        core.turn.notify();
    }
}
