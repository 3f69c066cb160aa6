//! One size of slots: slabs, the depot, and the way between them and the threads.

mod geometry;
mod home;
#[cfg(all(
    feature = "io-uring",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"),
    not(any(miri, loom, shuttle))
))]
mod registered;
mod slabs;

pub(crate) use geometry::CANARY;

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::ptr::{NonNull, null_mut};

use geometry::{lead, rounds, stride};
use slabs::{Growth, SLABS, Slab};

use super::cache;
use super::depot::{Depot, MOST_RESERVED};
use super::inner::Inner;
use super::line::Line;
use super::memory::Wishes;
use super::slot::SlotPtr;
use crate::pool::builder::Scrub;
use crate::pool::checks::Checks;
use crate::pool::domain::DomainId;
use crate::pool::error::PoolError;
use crate::pool::pin::{Pin, Truth};
use crate::sync::stat::{self, AtomicU64 as Count};
use crate::sync::{AtomicPtr, Mutex, Ordering, lock};

/// What a class is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) slot_size: usize,
    pub(crate) slots: usize,
    pub(crate) most: usize,
    pub(crate) wishes: Wishes,
    pub(crate) checks: Checks,
    pub(crate) scrub: Scrub,
    pub(crate) cache_bytes: usize,
    pub(crate) threads: usize,
    /// Slots go to whoever waits, not into caches.
    pub(crate) waiting: bool,
    pub(crate) domain: DomainId,
    /// Every so many leases one is sampled; `u64::MAX` for none.
    pub(crate) sample: u64,
}

#[derive(Debug)]
pub(crate) struct Class {
    /// Where caches look it up.
    pub(crate) id: u32,
    /// The pool that this is part of; set when that has its address.
    inner: AtomicPtr<Inner>,
    pub(crate) number: u32,
    pub(crate) plan: Plan,
    stride: usize,
    /// From the start of a stride to the payload: it ends where the guard page begins, if there is one.
    lead: usize,
    pub(crate) depot: Depot,
    slabs: Box<[AtomicPtr<Slab>]>,
    /// Slots that were retired for good, and the lock of whoever adds a slab.
    growth: Mutex<Growth>,
    /// Those who wait for a slot.
    pub(crate) line: Line,
    /// Slots that came back not long ago, oldest first.
    quarantine: Mutex<VecDeque<SlotPtr>>,
    pub(crate) caches: Mutex<Vec<CachePtr>>,
    /// Leases past all caches, and of threads that ended.
    pub(crate) leases: Count,
    pub(crate) exhausted: Count,
}

/// The count of leases in a thread's cache.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CachePtr(pub(crate) NonNull<cache::Cache>);

// SAFETY: other threads read the count only, an atomic; the cache leaves the list before it is freed.
unsafe impl Send for CachePtr {}

impl Class {
    pub(crate) fn new(number: u32, plan: Plan) -> Result<Self, PoolError> {
        static NEXT: stat::AtomicU32 = stat::AtomicU32::new(0);
        let limit = rounds(&plan);
        let stride = stride(&plan)?;
        let reserved = if plan.checks.quarantine { (plan.most / 8 + 1).min(MOST_RESERVED) } else { 0 };
        let truth = Truth { pin: Pin::Locked, huge_pages: Pin::Locked };
        Ok(Self {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            inner: AtomicPtr::new(null_mut()),
            number,
            stride,
            lead: lead(&plan, stride),
            depot: Depot::new(plan.most, plan.threads, limit),
            plan,
            slabs: (0..SLABS).map(|_| AtomicPtr::new(null_mut())).collect(),
            growth: Mutex::new(Growth { slots: 0, slabs: 0, truth }),
            line: Line::new(),
            quarantine: Mutex::new(VecDeque::with_capacity(reserved)),
            caches: Mutex::new(Vec::new()),
            leases: Count::new(0),
            exhausted: Count::new(0),
        })
    }

    /// The pool.
    pub(crate) fn inner(&self) -> &Inner {
        // SAFETY: set by `attach` before anybody else sees the class. The class is a part of the inner, so the inner
        // lives as long as `self` is borrowed.
        unsafe { &*self.inner.load(Ordering::Relaxed) }
    }

    /// The pool as whoever frees it must have it: not through a reference.
    pub(crate) fn inner_ptr(&self) -> NonNull<Inner> {
        // SAFETY: not null: set by `attach`, from a `NonNull`, before anybody else sees the class.
        unsafe { NonNull::new_unchecked(self.inner.load(Ordering::Relaxed)) }
    }

    /// Called once the pool stands at its address.
    pub(crate) fn attach(&self, inner: NonNull<Inner>) {
        self.inner.store(inner.as_ptr(), Ordering::Relaxed);
    }

    /// A slot for the caller alone, from this thread's cache.
    #[inline(always)]
    pub(crate) fn take_cached(&self) -> Option<SlotPtr> {
        cache::take(self)
    }

    /// A slot for the caller alone, from wherever there is one.
    pub(crate) fn take(&self) -> Result<SlotPtr, PoolError> {
        let inner = self.inner();
        inner.must_be_open()?;
        if let Some(slot) = cache::take_more(self) {
            return Ok(slot);
        }
        let slot = self.take_direct().or_else(|| self.take_quarantined());
        let slot = match slot {
            Some(slot) => slot,
            None => self.grow_and_take()?,
        };
        let count = self.leases.fetch_add(1, Ordering::Relaxed) + 1;
        if self.plan.sample != u64::MAX && count.is_multiple_of(self.plan.sample) {
            inner.sample(self, slot);
        }
        Ok(slot)
    }

    /// Past the cache: this thread has none.
    pub(crate) fn take_direct(&self) -> Option<SlotPtr> {
        super::clock::now();
        let slot = self.depot.take()?;
        self.inner().retain(1);
        Some(slot)
    }

    /// A slot is there for the first of those who wait.
    pub(crate) fn call_one(&self) {
        if self.plan.waiting && !self.inner().is_forked() {
            self.line.call_one();
        }
    }

    pub(crate) fn truth(&self) -> Truth {
        lock(&self.growth).truth
    }

    /// Leases that were ever given.
    pub(crate) fn leases_ever(&self) -> u64 {
        let caches = lock(&self.caches);
        // SAFETY: a cache leaves the list, under this lock, before it is freed.
        let cached: u64 = caches.iter().map(|cache| unsafe { cache.0.as_ref() }.leases()).sum();
        cached + self.leases.load(Ordering::Relaxed)
    }
}

impl Drop for Class {
    fn drop(&mut self) {
        for place in &mut self.slabs {
            let slab = place.swap(null_mut(), Ordering::Relaxed);
            if !slab.is_null() {
                // SAFETY: from `Box::into_raw` in `grow`; the class is going, so nobody has one of its slots.
                drop(unsafe { Box::from_raw(slab) });
            }
        }
    }
}
