//! A counted pointer to a pool, for the types that users hold.

use core::ops::Deref;
use core::ptr::NonNull;

use super::cache;
use super::inner::{Inner, InnerPlan};
use crate::pool::error::PoolError;
use crate::sync::Ordering;

/// A user's handle of a pool. The last one closes it; the memory stays until the last slot is home.
#[derive(Debug)]
pub(crate) struct InnerRef {
    inner: NonNull<Inner>,
}

// SAFETY: a count of the pool, which any thread may give up; what the pool shares is atomic or behind a lock.
unsafe impl Send for InnerRef {}
// SAFETY: a shared one lends the pool, of which the same holds: atomics, and locks.
unsafe impl Sync for InnerRef {}

impl InnerRef {
    pub(crate) fn new(plan: InnerPlan) -> Result<Self, PoolError> {
        Inner::new(plan).map(|inner| Self { inner })
    }

    /// This thread's idle slots go to where other threads find them.
    pub(crate) fn flush_thread(&self) {
        self.classes.iter().for_each(cache::flush);
    }
}

impl Deref for InnerRef {
    type Target = Inner;
    #[inline(always)]
    fn deref(&self) -> &Inner {
        // SAFETY: this handle is one of those that keep it alive.
        unsafe { self.inner.as_ref() }
    }
}

impl Clone for InnerRef {
    fn clone(&self) -> Self {
        if self.handles.fetch_add(1, Ordering::Relaxed) > isize::MAX as usize {
            // Handles were forgotten until their count would wrap: then the pool would be freed under its leases.
            std::process::abort();
        }
        self.retain(1);
        Self { inner: self.inner }
    }
}

impl Drop for InnerRef {
    fn drop(&mut self) {
        if self.is_forked() {
            // The child's copy of the parent's pool is left as it is.
            return;
        }
        if self.handles.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.close();
        }
        // SAFETY: this handle counted until now.
        unsafe { Inner::release(self.inner, 1) };
    }
}
