//! A ring's hold on a pool: the memory stays, at its address and on its pages, for as long as a ring knows it.

use core::ptr::NonNull;

use super::class::Class;
use super::inner::Inner;
use crate::pool::Pool;
use crate::pool::domain::Domain;
use crate::sync::Ordering;

/// Keeps the memory, not the pool open: that is closed with its last handle all the same.
#[derive(Debug)]
pub(crate) struct Registrant {
    inner: NonNull<Inner>,
}

// SAFETY: a count of the pool, which any thread may give up; what the pool shares is atomic or behind a lock.
unsafe impl Send for Registrant {}
// SAFETY: a shared one reads addresses of slabs, which are published with an atomic and never change.
unsafe impl Sync for Registrant {}

impl Registrant {
    /// From here on no page is given back. None in the child of a fork.
    pub(crate) fn new<D: Domain>(pool: &Pool<D>) -> Option<Self> {
        let inner = &pool.inner;
        let first = inner.classes.first().filter(|_| !inner.is_forked())?;
        inner.retain(1);
        inner.registrations.fetch_add(1, Ordering::AcqRel);
        inner.classes.iter().for_each(Class::wait_for_trim);
        Some(Self { inner: first.inner_ptr() })
    }

    fn inner(&self) -> &Inner {
        // SAFETY: the count taken in `new` keeps the pool's memory, and with it the pool.
        unsafe { self.inner.as_ref() }
    }

    /// In the child of a fork: all of it is the parent's business.
    pub(crate) fn is_forked(&self) -> bool {
        self.inner().is_forked()
    }

    pub(crate) fn most_slabs(&self) -> usize {
        self.classes() * Class::MOST_SLABS
    }

    pub(crate) fn classes(&self) -> usize {
        self.inner().classes.len()
    }

    /// Start and length of the memory of a class's slab, if it is there.
    pub(crate) fn memory(&self, class: usize, slab: usize) -> Option<(NonNull<u8>, usize)> {
        self.inner().classes.get(class)?.memory(slab)
    }
}

impl Clone for Registrant {
    fn clone(&self) -> Self {
        self.inner().retain(1);
        self.inner().registrations.fetch_add(1, Ordering::AcqRel);
        Self { inner: self.inner }
    }
}

impl Drop for Registrant {
    fn drop(&mut self) {
        if self.is_forked() {
            return;
        }
        self.inner().registrations.fetch_sub(1, Ordering::AcqRel);
        // SAFETY: counted in `new`, and not used behind this.
        unsafe { Inner::release(self.inner, 1) };
    }
}
