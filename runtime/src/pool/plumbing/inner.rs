//! One pool: its classes, how long it lives, and what is cold.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ptr::NonNull;
use std::collections::{HashMap, VecDeque};
use std::task::Waker;

use super::beacon::Beacon;
use super::class::{Class, Plan};
use super::slot::{QUARANTINED, SAMPLED, SPECIAL, SlotPtr};
use crate::pool::domain::DomainId;
use crate::pool::error::PoolError;
use crate::pool::tracking::Sample;
use crate::pool::trace;
use crate::pool::violation::{Response, Violation};
use crate::sync::stat::{self, AtomicU64 as Count};
use crate::sync::{AtomicUsize, Mutex, Ordering, lock};

/// Violations that are kept for whoever asks.
const VIOLATIONS: usize = 64;
/// More pools than this, and leases of a forgotten one, could be taken for others'.
const MOST_POOLS: u32 = u32::MAX;

/// The pool itself. Handles of it, slots outside the depot and caches of threads keep it alive; the last one frees it.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) id: u32,
    pub(crate) name: &'static str,
    pub(crate) domain: DomainId,
    pub(crate) response: Response,
    pub(crate) waits: bool,
    pub(crate) heap_overflow: bool,
    pub(crate) classes: Box<[Class]>,
    pub(crate) beacon: Beacon,
    pub(super) handles: AtomicUsize,
    refs: AtomicUsize,
    quarantine: Mutex<VecDeque<(u32, SlotPtr)>>,
    violations: Mutex<Vec<Violation>>,
    samples: Mutex<HashMap<(u32, u32), Sample>>,
    waiters: Mutex<Waiters>,
    /// Leases that are out and of the heap.
    pub(crate) heap: Arc<Count>,
}

#[derive(Debug, Default)]
struct Waiters {
    next: u64,
    queue: VecDeque<(u64, Waker)>,
}

/// What a pool is to be.
#[derive(Debug)]
pub(crate) struct InnerPlan {
    pub(crate) name: &'static str,
    pub(crate) domain: DomainId,
    pub(crate) response: Response,
    pub(crate) waits: bool,
    pub(crate) heap_overflow: bool,
    pub(crate) classes: Vec<Plan>,
}

impl Inner {
    /// A pool with its first slabs, and one reference for the caller.
    pub(crate) fn new(plan: InnerPlan) -> Result<NonNull<Self>, PoolError> {
        static NEXT: stat::AtomicU32 = stat::AtomicU32::new(1);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        if id == MOST_POOLS || id == 0 {
            return Err(PoolError::TooManyPools);
        }
        let classes = plan.classes.into_iter().enumerate();
        let classes: Result<Box<[Class]>, PoolError> =
            classes.map(|(number, class)| Class::new(number as u32, class)).collect();
        let inner = Box::new(Self {
            id,
            name: plan.name,
            domain: plan.domain,
            response: plan.response,
            waits: plan.waits,
            heap_overflow: plan.heap_overflow,
            classes: classes?,
            beacon: Beacon::new(),
            handles: AtomicUsize::new(1),
            refs: AtomicUsize::new(1),
            quarantine: Mutex::new(VecDeque::new()),
            violations: Mutex::new(Vec::new()),
            samples: Mutex::new(HashMap::new()),
            waiters: Mutex::new(Waiters::default()),
            heap: Arc::new(Count::new(0)),
        });
        let inner = NonNull::from(Box::leak(inner));
        // SAFETY: leaked just now; freed by the last `release`, and this reference is one.
        let pool = unsafe { inner.as_ref() };
        for class in &pool.classes {
            class.attach(inner);
            if let Err(error) = class.grow() {
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
            }
            self.release_quarantine();
            self.wake_all();
        }
    }

    /// Keeps a slot for a while; the oldest one if there are more than `most` then.
    pub(crate) fn quarantine(&self, class: u32, slot: SlotPtr, most: usize) -> Option<SlotPtr> {
        let mut quarantine = lock(&self.quarantine);
        quarantine.push_back((class, slot));
        // Under the lock: whoever closes the pool empties the quarantine after it.
        if !self.is_open() {
            return take_of(&mut quarantine, class);
        }
        let count = quarantine.iter().filter(|(of, _)| *of == class).count();
        if count > most { take_of(&mut quarantine, class) } else { None }
    }

    /// A slot out of quarantine, before its time.
    pub(crate) fn take_quarantined(&self, class: u32) -> Option<SlotPtr> {
        take_of(&mut lock(&self.quarantine), class)
    }

    fn release_quarantine(&self) {
        for class in &self.classes {
            while let Some(slot) = self.take_quarantined(class.number) {
                // SAFETY: slots in quarantine belong to nobody else, and the caller has the pool.
                unsafe { Class::give_direct(NonNull::from(class), slot) };
            }
        }
    }

    /// Keeps the violation, tells who listens, and does what the pool was told to do.
    #[cold]
    pub(crate) fn report(&self, violation: Violation) {
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

    /// Keeps thread and stack of a lease that is sampled.
    pub(crate) fn sample(&self, class: &Class, slot: SlotPtr) {
        // SAFETY: the slot was taken from this pool.
        let slot = unsafe { slot.slot() };
        slot.set_flag(SAMPLED);
        slot.refs.store(SPECIAL | 1, Ordering::Relaxed);
        lock(&self.samples).insert((class.number, slot.index), Sample::take());
        trace::sampled(self.id, slot.index);
    }

    pub(crate) fn sample_of(&self, class: u32, index: u32) -> Option<Sample> {
        if self.is_forked() { None } else { lock(&self.samples).get(&(class, index)).cloned() }
    }

    /// Forgets the sample of a slot that comes home.
    pub(crate) fn end_sample(&self, class: u32, index: u32) {
        lock(&self.samples).remove(&(class, index));
        trace::sample_ended(self.id, index);
    }

    /// In line for a slot. Whoever is woken tries again, or wakes the next.
    pub(crate) fn wait(&self, place: &mut Option<u64>, waker: &Waker) {
        let mut waiters = lock(&self.waiters);
        if let Some(place) = *place
            && let Some(mine) = waiters.queue.iter_mut().find(|(number, _)| *number == place)
        {
            mine.1.clone_from(waker);
            return;
        }
        let number = waiters.next;
        waiters.next += 1;
        waiters.queue.push_back((number, waker.clone()));
        *place = Some(number);
    }

    /// Leaves the line. Whether somebody had called already.
    pub(crate) fn leave(&self, place: u64) -> bool {
        let mut waiters = lock(&self.waiters);
        let before = waiters.queue.len();
        waiters.queue.retain(|(number, _)| *number != place);
        before == waiters.queue.len()
    }

    /// Calls the first in line.
    pub(crate) fn wake_one(&self) {
        if self.waits {
            let first = lock(&self.waiters).queue.pop_front();
            if let Some((_, waker)) = first {
                waker.wake();
            }
        }
    }

    fn wake_all(&self) {
        let all = core::mem::take(&mut lock(&self.waiters).queue);
        all.into_iter().for_each(|(_, waker)| waker.wake());
    }
}

fn take_of(quarantine: &mut VecDeque<(u32, SlotPtr)>, class: u32) -> Option<SlotPtr> {
    let oldest = quarantine.iter().position(|(of, _)| *of == class)?;
    let (_, slot) = quarantine.remove(oldest)?;
    // SAFETY: slots in quarantine are the pool's.
    unsafe { slot.slot() }.clear_flag(QUARANTINED);
    Some(slot)
}
