//! One size of slots: slabs, the depot, and the way between them and the threads.

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::ptr::{NonNull, null_mut};

use super::cache;
use super::depot::{Depot, MOST_ROUNDS};
use super::inner::Inner;
use super::line::Line;
use super::memory::{Region, Wishes, page_size};
use super::slot::{POISONED, QUARANTINED, RETIRED, Slot, SlotPtr};
use crate::pool::builder::Scrub;
use crate::pool::checks::Checks;
use crate::pool::domain::DomainId;
use crate::pool::error::PoolError;
use crate::pool::pin::{Pin, Truth};
use crate::pool::report::SlotFacts;
use crate::sync::stat::{self, AtomicU64 as Count};
use crate::sync::{AtomicPtr, Mutex, Ordering, lock};

/// Slabs that a class grows to at most.
const SLABS: usize = 64;
const LINE: usize = 64;
/// Behind the payload, where checks write their marks.
pub(crate) const CANARY: usize = LINE;

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

#[derive(Debug)]
struct Growth {
    slots: usize,
    slabs: usize,
    truth: Truth,
}

#[derive(Debug)]
struct Slab {
    /// Leaked from a box, which would claim its content anew whenever the slab is moved.
    slots: NonNull<[Slot]>,
    region: Region,
    first: u32,
}

impl Slab {
    fn slots(&self) -> &[Slot] {
        // SAFETY: leaked in `Class::slab`, and freed when the slab is dropped.
        unsafe { self.slots.as_ref() }
    }
}

impl Drop for Slab {
    fn drop(&mut self) {
        // SAFETY: leaked from a box in `Class::slab`; nobody has one of the slots any more.
        drop(unsafe { Box::from_raw(self.slots.as_ptr()) });
    }
}

impl Class {
    pub(crate) fn new(number: u32, plan: Plan) -> Result<Self, PoolError> {
        static NEXT: stat::AtomicU32 = stat::AtomicU32::new(0);
        let limit = rounds(&plan);
        let stride = stride(&plan)?;
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
            quarantine: Mutex::new(VecDeque::new()),
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

    fn grow_and_take(&self) -> Result<SlotPtr, PoolError> {
        loop {
            let mut growth = lock(&self.growth);
            // Another thread may have grown the class, or put back what it trimmed.
            if let Some(slot) = self.take_direct() {
                return Ok(slot);
            }
            if !self.grow(&mut growth)? {
                self.exhausted.fetch_add(1, Ordering::Relaxed);
                return Err(PoolError::Exhausted { slot_size: self.plan.slot_size, slots: self.plan.most });
            }
        }
    }

    /// The first slab.
    pub(crate) fn start(&self) -> Result<(), PoolError> {
        self.grow(&mut lock(&self.growth)).map(drop)
    }

    /// Adds a slab, unless all are there. Its slots are in the depot before the lock is given up, so that nobody who asks
    /// under it finds neither slots nor room.
    fn grow(&self, growth: &mut Growth) -> Result<bool, PoolError> {
        let count = self.slab_len(growth.slabs).min(self.plan.most - growth.slots);
        if count == 0 {
            return Ok(false);
        }
        let (slab, truth) = self.slab(growth.slots, count)?;
        let slab = Box::new(slab);
        let idle: Vec<SlotPtr> = slab.slots().iter().rev().map(|slot| SlotPtr::new(NonNull::from(slot))).collect();
        if let Some(place) = self.slabs.get(growth.slabs) {
            place.store(Box::into_raw(slab), Ordering::Release);
        }
        growth.slabs += 1;
        growth.slots += count;
        growth.truth =
            Truth { pin: growth.truth.pin.and(truth.pin), huge_pages: growth.truth.huge_pages.and(truth.huge_pages) };
        self.depot.give_all(idle);
        super::super::trace::grown(self.inner().id, self.plan.slot_size, count);
        Ok(true)
    }

    /// Slots of slab `number`: the first one as asked for, the others so that all find room in the table.
    fn slab_len(&self, number: usize) -> usize {
        let later = (self.plan.most - self.plan.slots).div_ceil(SLABS - 1).max(self.plan.slots);
        if number == 0 { self.plan.slots } else { later }
    }

    fn slab(&self, first: usize, count: usize) -> Result<(Slab, Truth), PoolError> {
        let len = self.stride.checked_mul(count).ok_or(PoolError::Config("a slab is too large"))?;
        let (region, truth) = Region::new(len, &self.plan.wishes)?;
        let slots = (0..count).map(|number| self.new_slot(&region, first + number, number));
        let slots: Box<[Slot]> = slots.collect::<Result<_, _>>()?;
        Ok((Slab { slots: NonNull::from(Box::leak(slots)), region, first: first as u32 }, truth))
    }

    fn new_slot(&self, region: &Region, index: usize, number: usize) -> Result<Slot, PoolError> {
        let offset = number * self.stride;
        if self.plan.checks.guard_pages {
            region.guard(offset + self.stride - page_size(), page_size())?;
        }
        // SAFETY: `number` is less than the count of slots, each of which has `stride` bytes in the region, and `lead` is
        // less than that.
        let payload = unsafe { region.base().add(offset + self.lead) };
        let index = index as u32;
        let generation = seed(self.inner().id, self.number << super::CLASS_SHIFT | index);
        Ok(Slot::new(payload, self, (index, generation), self.plan.slot_size as u32, self.plan.domain))
    }

    /// A slot that the caller owns goes home, into this thread's cache if it can.
    ///
    /// Takes a pointer, as the next two do: the pool may be gone before they return, and a reference would promise that
    /// it is not.
    ///
    /// # Safety
    /// The slot is of this class and the caller's; it is not used after this, nor is the class because of it.
    #[inline(always)]
    pub(crate) unsafe fn give(class: NonNull<Self>, slot: SlotPtr) {
        // SAFETY: the slot that is out keeps the pool alive.
        if !cache::give(unsafe { class.as_ref() }, slot) {
            // SAFETY: what the caller promised of class and slot holds: the cache has not taken the slot.
            unsafe { Self::give_slowly(class, slot) };
        }
    }

    /// # Safety
    /// That of `give`: the slot is of this class and the caller's, and neither is used after this.
    #[cold]
    unsafe fn give_slowly(class: NonNull<Self>, slot: SlotPtr) {
        super::clock::now();
        // SAFETY: the slot that is out keeps the pool alive.
        let class_ref = unsafe { class.as_ref() };
        let inner = class_ref.inner();
        if inner.is_forked() {
            return;
        }
        if inner.is_open() {
            if cache::give_more(class_ref, slot) {
                return;
            }
        } else {
            cache::flush(class_ref);
        }
        // SAFETY: what the caller promised of class and slot holds: the cache has not taken the slot.
        unsafe { Self::give_direct(class, slot) };
    }

    /// Past the cache.
    ///
    /// # Safety
    /// That of `give`: the slot is of this class and the caller's, and neither is used after this.
    pub(crate) unsafe fn give_direct(class: NonNull<Self>, slot: SlotPtr) {
        // SAFETY: the slot that is out keeps the pool alive.
        let class = unsafe { class.as_ref() };
        let inner = class.inner_ptr();
        class.depot.give(slot);
        class.call_one();
        // SAFETY: the slot that was out counted for the pool until now, and nothing of it is used behind this.
        unsafe { Inner::release(inner, 1) };
    }

    /// A slot is there for the first of those who wait.
    pub(crate) fn call_one(&self) {
        if self.plan.waiting && !self.inner().is_forked() {
            self.line.call_one();
        }
    }

    /// The slot with this number, if there is one.
    pub(crate) fn slot(&self, index: u32) -> Option<&Slot> {
        let index = index as usize;
        let number = match index.checked_sub(self.plan.slots) {
            None => 0,
            Some(later) => 1 + later / self.slab_len(1),
        };
        let slab = self.slab_at(number)?;
        slab.slots().get(index - slab.first as usize)
    }

    /// How far the generation of a slot has come.
    pub(crate) fn age(&self, slot: &SlotFacts) -> u64 {
        slot.generation.wrapping_sub(seed(slot.pool, slot.index))
    }

    fn slab_at(&self, number: usize) -> Option<&Slab> {
        // SAFETY: null, or a slab that lives until the class is dropped.
        unsafe { self.slabs.get(number)?.load(Ordering::Acquire).as_ref() }
    }

    fn each_slab(&self) -> impl Iterator<Item = &Slab> {
        (0..SLABS).map_while(|number| self.slab_at(number))
    }

    /// All slots that were ever made.
    pub(crate) fn each_slot(&self) -> impl Iterator<Item = &Slot> {
        self.each_slab().flat_map(|slab| slab.slots().iter())
    }

    /// The slot whose payload the address lies in.
    pub(crate) fn slot_of_address(&self, address: usize) -> Option<&Slot> {
        let slab = self.each_slab().find(|slab| slab.region.contains(address))?;
        let offset = address - slab.region.base().as_ptr().addr();
        let slot = slab.slots().get(offset / self.stride)?;
        let within = (offset % self.stride).checked_sub(self.lead)?;
        (within < self.plan.slot_size).then_some(slot)
    }

    /// Gives the pages of idle slots back to the kernel. Returns their bytes.
    pub(crate) fn trim(&self) -> usize {
        // Whoever finds no slot meanwhile asks under this lock once more.
        let growth = lock(&self.growth);
        let mut idle = self.depot.drain();
        idle.sort_by_key(|slot| slot.as_non_null().as_ptr().addr());
        let mut bytes = 0;
        for slab in self.each_slab() {
            bytes += self.trim_slab(slab, &idle);
        }
        let count = idle.len();
        self.depot.give_all(idle);
        drop(growth);
        // Whoever looked meanwhile found nothing.
        (0..count).for_each(|_| self.call_one());
        bytes
    }

    fn trim_slab(&self, slab: &Slab, idle: &[SlotPtr]) -> usize {
        let mine = |slot: &SlotPtr| {
            let place = slot.as_non_null().as_ptr().addr().checked_sub(slab.slots().as_ptr().addr())?;
            let number = place / size_of::<Slot>();
            (number < slab.slots().len()).then_some(number)
        };
        let mut numbers = idle.iter().filter_map(mine).peekable();
        let mut bytes = 0;
        while let Some(first) = numbers.next() {
            let mut end = first + 1;
            while numbers.next_if_eq(&end).is_some() {
                end += 1;
            }
            // SAFETY: these slots were in the depot and are in our hands now: nobody has a lease of them.
            let discarded = unsafe { slab.region.discard(first * self.stride, end * self.stride) };
            if discarded > 0 {
                // They may read as zero now.
                slab.slots().get(first..end).unwrap_or(&[]).iter().for_each(|slot| slot.clear_flag(POISONED));
            }
            bytes += discarded;
        }
        bytes
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

    /// A slot that came back is kept out of use for a while: as long as it is not among the last eighth.
    pub(crate) fn quarantine(&self, slot: SlotPtr) {
        // SAFETY: the slot is the caller's, and out.
        unsafe { slot.slot() }.set_flag(QUARANTINED);
        let mut quarantine = lock(&self.quarantine);
        quarantine.push_back(slot);
        // Under the lock: whoever closes the pool empties the quarantine after it.
        let is_full = quarantine.len() > self.plan.most / 8 || !self.inner().is_open();
        let oldest = if is_full { quarantine.pop_front() } else { None };
        drop(quarantine);
        match oldest {
            Some(oldest) => self.end_quarantine_of(oldest),
            // Whoever waits gets it all the same.
            None => self.call_one(),
        }
    }

    /// A slot out of quarantine, before its time.
    fn take_quarantined(&self) -> Option<SlotPtr> {
        let slot = lock(&self.quarantine).pop_front()?;
        // SAFETY: slots in quarantine are the pool's.
        unsafe { slot.slot() }.clear_flag(QUARANTINED);
        Some(slot)
    }

    fn end_quarantine_of(&self, slot: SlotPtr) {
        // SAFETY: slots in quarantine are the pool's.
        unsafe { slot.slot() }.clear_flag(QUARANTINED);
        // SAFETY: out of the quarantine it is nobody else's; the caller keeps the pool alive.
        unsafe { Self::give_direct(NonNull::from(self), slot) };
    }

    /// For a pool that is closed.
    pub(crate) fn end_quarantine(&self) {
        while let Some(slot) = self.take_quarantined() {
            self.end_quarantine_of(slot);
        }
    }

    /// A slot that somebody wrote to without a lease is never used again.
    pub(crate) fn retire(&self, slot: &Slot) {
        slot.set_flag(RETIRED);
        // SAFETY: the slot was out and counted; whoever retires it keeps the pool alive in another way.
        unsafe { Inner::release(self.inner_ptr(), 1) };
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

/// One magazine holds at most this part of all slots. Pools in models have four slots, and magazines of two.
const SHARE: usize = if cfg!(any(loom, shuttle)) { 2 } else { 16 };

/// Rounds of a magazine. Small pools have no caches: there a slot in another thread's cache would be missed.
fn rounds(plan: &Plan) -> u32 {
    if plan.waiting || plan.threads == 0 || plan.checks.quarantine || plan.most < 2 * SHARE {
        return 0;
    }
    let by_bytes = plan.cache_bytes / plan.slot_size.max(1) / 2;
    by_bytes.min(plan.most / SHARE).min(MOST_ROUNDS) as u32
}

/// From slot to slot. An odd number of cache lines, so that the first lines of the slots do not all fall into the same
/// sets of the cache; three more than a multiple of a page, so that neighbours do not share any.
fn stride(plan: &Plan) -> Result<usize, PoolError> {
    let too_large = PoolError::Config("a slot is too large");
    let marks = if plan.checks.canary { CANARY } else { 0 };
    let size = plan.slot_size.checked_add(marks).ok_or(too_large)?;
    let size = size.checked_next_multiple_of(plan.wishes.align.max(LINE)).ok_or(too_large)?;
    if plan.checks.guard_pages {
        let page = page_size();
        let whole = size.checked_next_multiple_of(page.max(plan.wishes.align)).ok_or(too_large)?;
        return whole.checked_add(page.next_multiple_of(plan.wishes.align)).ok_or(too_large);
    }
    if plan.wishes.align > LINE {
        return Ok(size);
    }
    let lines = size / LINE;
    let more = match lines % 64 {
        0 => 3,
        some if some % 2 == 0 => 1,
        _ => 0,
    };
    Ok((lines + more) * LINE)
}

/// Nothing, but with guard pages: there the payload and its marks are moved up against the page.
fn lead(plan: &Plan, stride: usize) -> usize {
    if !plan.checks.guard_pages || plan.wishes.align > LINE {
        return 0;
    }
    let marks = if plan.checks.canary { CANARY } else { 0 };
    stride - page_size() - (plan.slot_size + marks).next_multiple_of(LINE)
}

/// An even number that no other slot of the process is likely to come near (splitmix64).
fn seed(pool: u32, index: u32) -> u64 {
    let mut mixed = (u64::from(pool) << 32 | u64::from(index)).wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (mixed ^ (mixed >> 31)) & !1
}
