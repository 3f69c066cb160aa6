//! One pool: its classes, how long it lives, and what is cold.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ptr::NonNull;
use std::backtrace::Backtrace;
use std::collections::HashMap;

use super::beacon::Beacon;
use super::class::{Class, Plan};
use super::slot::{SPECIAL, Slot, SlotPtr};
use crate::pool::domain::DomainId;
use crate::pool::error::PoolError;
use crate::pool::handle::Handle;
use crate::pool::trace;
use crate::pool::tracking::{self, Sample};
use crate::pool::violation::{Response, Violation};
use crate::sync::stat::{self, AtomicU64 as Count};
use crate::sync::{AtomicUsize, Mutex, Ordering, lock};

/// Violations that are kept for whoever asks.
const VIOLATIONS: usize = 64;

/// The pool itself. Handles of it, slots outside the depot and caches of threads keep it alive; the last one frees it.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) id: u32,
    pub(crate) name: &'static str,
    pub(crate) domain: DomainId,
    pub(crate) response: Response,
    /// Bytes of the largest lease that the heap may hold.
    pub(crate) heap_up_to: usize,
    pub(crate) classes: Box<[Class]>,
    pub(crate) beacon: Beacon,
    pub(super) handles: AtomicUsize,
    refs: AtomicUsize,
    /// Rings that know the physical pages, which must stay these while they do.
    pub(super) registrations: AtomicUsize,
    violations: Mutex<Vec<Violation>>,
    /// Of leases that were sampled; stale ones stay until the slot is sampled anew.
    backtraces: Mutex<HashMap<(u32, u32), Arc<Backtrace>>>,
    /// Leases that are out and of the heap.
    pub(crate) heap: Arc<Count>,
}

/// What a pool is to be.
#[derive(Debug)]
pub(crate) struct InnerPlan {
    pub(crate) name: &'static str,
    pub(crate) domain: DomainId,
    pub(crate) response: Response,
    /// Bytes of the largest lease that the heap may hold.
    pub(crate) heap_up_to: usize,
    pub(crate) classes: Vec<Plan>,
}

impl Inner {
    /// A pool with its first slabs, and one reference for the caller.
    pub(crate) fn new(plan: InnerPlan) -> Result<NonNull<Self>, PoolError> {
        static NEXT: stat::AtomicU32 = stat::AtomicU32::new(1);
        let id = NEXT.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |id| id.checked_add(1));
        let id = id.map_err(|_| PoolError::TooManyPools)?;
        let classes = plan.classes.into_iter().enumerate();
        let classes: Result<Box<[Class]>, PoolError> =
            classes.map(|(number, class)| Class::new(number as u32, class)).collect();
        let inner = Box::new(Self {
            id,
            name: plan.name,
            domain: plan.domain,
            response: plan.response,
            heap_up_to: plan.heap_up_to,
            classes: classes?,
            beacon: Beacon::new(),
            handles: AtomicUsize::new(1),
            refs: AtomicUsize::new(1),
            registrations: AtomicUsize::new(0),
            violations: Mutex::new(Vec::new()),
            backtraces: Mutex::new(HashMap::new()),
            heap: Arc::new(Count::new(0)),
        });
        let inner = NonNull::from(Box::leak(inner));
        // SAFETY: leaked just now; freed by the last `release`, and this reference is one.
        let pool = unsafe { inner.as_ref() };
        for class in &pool.classes {
            class.attach(inner);
            if let Err(error) = class.start() {
                // SAFETY: the one reference, given up here.
                unsafe { Self::release(inner, 1) };
                return Err(error);
            }
        }
        trace::built(pool.id, pool.name);
        Ok(inner)
    }

    /// `count` more things keep the pool alive. The caller has one of them.
    pub(crate) fn retain(&self, count: usize) {
        self.refs.fetch_add(count, Ordering::Relaxed);
    }

    /// `count` things less; the last one frees the pool.
    ///
    /// # Safety
    /// They counted until now, and the caller does not use the pool after this.
    pub(crate) unsafe fn release(inner: NonNull<Self>, count: usize) {
        // SAFETY: the things that are given up kept it alive.
        if unsafe { inner.as_ref() }.refs.fetch_sub(count, Ordering::AcqRel) == count {
            // SAFETY: leaked from a box in `new`, and these were the last that knew it.
            drop(unsafe { Box::from_raw(inner.as_ptr()) });
        }
    }

    pub(crate) fn is_open(&self) -> bool {
        self.beacon.is_open()
    }

    pub(crate) fn is_forked(&self) -> bool {
        self.beacon.is_forked()
    }

    /// Whether a ring knows the physical pages.
    pub(crate) fn is_registered(&self) -> bool {
        self.registrations.load(Ordering::Acquire) != 0
    }

    pub(crate) fn must_be_open(&self) -> Result<(), PoolError> {
        match () {
            () if self.is_open() => Ok(()),
            () if self.is_forked() => Err(PoolError::Forked),
            () => Err(PoolError::Closed),
        }
    }

    /// No more leases. What this thread has idle goes home.
    pub(crate) fn close(&self) {
        if self.beacon.close() {
            for class in &self.classes {
                super::cache::flush(class);
                class.end_quarantine();
                class.line.call_all();
            }
        }
    }

    /// Keeps the violation, tells who listens, and does what the pool was told to do.
    #[cold]
    pub(crate) fn report(&self, violation: Violation) {
        if self.is_forked() {
            return;
        }
        trace::violated(&violation);
        let mut violations = lock(&self.violations);
        if violations.len() == VIOLATIONS {
            violations.remove(0);
        }
        violations.push(violation);
        drop(violations);
        match self.response {
            Response::Report => {}
            Response::Panic if std::thread::panicking() => {}
            #[expect(clippy::panic, reason = "asked for in the builder")]
            Response::Panic => panic!("{violation}"),
            Response::Abort => {
                std::eprintln!("{violation}");
                std::process::abort();
            }
        }
    }

    pub(crate) fn violations(&self) -> Vec<Violation> {
        // A lock that another thread had at the fork is never let go of in the child.
        if self.is_forked() { Vec::new() } else { lock(&self.violations).clone() }
    }

    /// Keeps thread and stack of the lease that begins with this slot.
    pub(crate) fn sample(&self, class: &Class, slot: SlotPtr) {
        // SAFETY: the slot was taken from this pool.
        let slot = unsafe { slot.slot() };
        slot.sampled_by.store(tracking::thread_number(), Ordering::Relaxed);
        // Of the tenure that begins; when that is over the sample is, too, and nobody has to end it.
        slot.sampled.store(slot.generation.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
        if let Some(backtrace) = tracking::backtrace() {
            lock(&self.backtraces).insert((class.number, slot.index), backtrace);
        }
        if let Some(home) = slot.number() {
            trace::leased(&Handle { generation: home.generation.wrapping_add(1), ..home });
        }
        if trace::TELLS_LIVES {
            slot.refs.store(SPECIAL | 1, Ordering::Relaxed);
        }
    }

    pub(crate) fn sample_of(&self, class: &Class, slot: &Slot) -> Option<Sample> {
        // A lock that another thread had at the fork is never let go of in the child.
        if !slot.is_sampled() || self.is_forked() {
            return None;
        }
        let backtrace = lock(&self.backtraces).get(&(class.number, slot.index)).cloned();
        Some(Sample { thread: tracking::thread_name(slot.sampled_by.load(Ordering::Relaxed)), backtrace })
    }
}
