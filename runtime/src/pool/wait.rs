//! Waiting for a slot.

use alloc::sync::Arc;
use alloc::task::Wake;
use core::fmt;
use core::future::Future;
use core::panic::Location;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use super::{Domain, LeaseMut, Main, Pool, PoolError};

impl<D: Domain> Pool<D> {
    /// A slot with room for `len` bytes, for which the thread waits if none is left.
    ///
    /// Only pools that were built [`waiting`](super::Builder::waiting) wait; others say at once what `lease` says.
    ///
    /// # Errors
    /// Those of [`lease`](Self::lease); `Exhausted` after `timeout`.
    #[track_caller]
    pub fn lease_wait(&self, len: usize, timeout: Duration) -> Result<LeaseMut<D>, PoolError> {
        struct Unpark(Thread);
        impl Wake for Unpark {
            fn wake(self: Arc<Self>) {
                self.0.unpark();
            }
        }
        let end = Instant::now().checked_add(timeout);
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut future = core::pin::pin!(self.lease_async(len));
        loop {
            if let Poll::Ready(result) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return result;
            }
            match end.map(|end| end.saturating_duration_since(Instant::now())) {
                Some(Duration::ZERO) => return self.lease(len),
                Some(left) => thread::park_timeout(left),
                None => thread::park(),
            }
        }
    }

    /// A slot with room for `len` bytes, as soon as there is one. For any runtime. Those who wait are called
    /// in the order in which they came; who asks meanwhile may be faster.
    ///
    /// Only pools that were built [`waiting`](super::Builder::waiting) wait; others say at once what `lease` says.
    ///
    /// # Errors
    /// Those of [`lease`](Self::lease), but for `Exhausted`.
    #[track_caller]
    pub fn lease_async(&self, len: usize) -> LeaseFuture<'_, D> {
        LeaseFuture { pool: self, len, at: Location::caller(), place: None }
    }
}

/// A lease that is waited for: [`Pool::lease_async`]. Dropping it leaves the line.
#[must_use = "futures do nothing unless they are polled"]
pub struct LeaseFuture<'pool, D: Domain = Main> {
    pool: &'pool Pool<D>,
    len: usize,
    at: &'static Location<'static>,
    /// In the line of those who wait.
    place: Option<u64>,
}

impl<D: Domain> Future for LeaseFuture<'_, D> {
    type Output = Result<LeaseMut<D>, PoolError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let class = this.pool.class(this.len).filter(|class| class.plan.waiting && !this.pool.inner.is_forked());
        if let Some(class) = class {
            // In line first, so that no release between the look and the wait is missed.
            class.line.wait(&mut this.place, context.waker());
        }
        match this.pool.lease_at(this.len, this.at) {
            Err(PoolError::Exhausted { .. }) if class.is_some() => Poll::Pending,
            result => {
                this.leave();
                Poll::Ready(result)
            }
        }
    }
}

impl<D: Domain> LeaseFuture<'_, D> {
    /// Out of the line. Whoever was called calls the next one: the slot that it got, if it did, may be another than
    /// the one it was called for.
    fn leave(&mut self) {
        if let Some(place) = self.place.take()
            && let Some(class) = self.pool.class(self.len)
            && !self.pool.inner.is_forked()
            && class.line.leave(place)
        {
            class.call_one();
        }
    }
}

impl<D: Domain> fmt::Debug for LeaseFuture<'_, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LeaseFuture").field("pool", self.pool).field("len", &self.len).finish_non_exhaustive()
    }
}

impl<D: Domain> Drop for LeaseFuture<'_, D> {
    fn drop(&mut self) {
        self.leave();
    }
}
