//! Who has a slot: one holder that writes, or some that read. Dropping the last one brings the slot home.

use core::marker::PhantomData;
use core::ptr::{NonNull, null_mut};
use core::slice;

use super::class::{CANARY, Class};
use super::inner::Inner;
use super::slot::{NAMED, POISONED, READ_ONLY, SPECIAL, Site, Slot, SlotPtr, TRAVELLED, site, unshare};
use super::{clock, facts};
use crate::pool::builder::Scrub;
use crate::pool::checks::Checks;
use crate::pool::domain::{Domain, DomainId};
use crate::pool::error::PoolError;
use crate::pool::handle::Handle;
use crate::pool::history::Event;
use crate::pool::label::Label;
use crate::pool::trace;
use crate::pool::violation::{Violation, ViolationKind};
use crate::sync::Ordering;

/// What a domain's checks really are.
pub(crate) struct Effective<D>(PhantomData<D>);

impl<D: Domain> Effective<D> {
    pub(crate) const CHECKS: Checks = D::CHECKS.raised();
    /// Checks that look at the payload or keep the slot out of use.
    const DEEP: bool =
        Self::CHECKS.canary || Self::CHECKS.poison || Self::CHECKS.full_poison || Self::CHECKS.quarantine;
}

/// The one holder of a slot.
///
/// The range `start..len` of the slot is the message so far; `start..capacity` is the holder's to write.
pub(crate) struct Unique<D: Domain> {
    slot: NonNull<Slot>,
    start: u32,
    len: u32,
    capacity: u32,
    generation: u32,
    /// Invariant: a holder of one domain is none of another.
    domain: PhantomData<fn(D) -> D>,
}

/// One of the holders of a slot that nobody writes to.
pub(crate) struct Shared<D: Domain> {
    slot: NonNull<Slot>,
    start: u32,
    len: u32,
    generation: u32,
    domain: PhantomData<fn(D) -> D>,
}

// SAFETY: whoever has it is the only one who reaches the bytes; the slot's fields are atomic. The user's own memory is
// `Send + Sync` by the bound on its adoption.
unsafe impl<D: Domain> Send for Unique<D> {}
// SAFETY: a shared `Unique` only lends its bytes for reading.
unsafe impl<D: Domain> Sync for Unique<D> {}
// SAFETY: the bytes are only read, the count is atomic, and the last holder may free from any thread, as above.
unsafe impl<D: Domain> Send for Shared<D> {}
// SAFETY: as above; cloning through a shared reference counts atomically.
unsafe impl<D: Domain> Sync for Shared<D> {}

impl<D: Domain> Unique<D> {
    /// The first holder of a slot that was taken.
    #[inline(always)]
    pub(crate) fn begin(taken: SlotPtr, capacity: u32, at: Site) -> Result<Self, PoolError> {
        // SAFETY: taken, so the pool lives; or adopted, and then it is the holder's to free.
        let slot = unsafe { taken.slot() };
        let generation = slot.begin(at, Effective::<D>::CHECKS.provenance) as u32;
        let unique = Self { slot: taken.as_non_null(), start: 0, len: 0, capacity, generation, domain: PhantomData };
        if Effective::<D>::DEEP { unique.inspected(at) } else { Ok(unique) }
    }

    /// The marks of the last tenure are checked, and new ones set.
    #[cold]
    fn inspected(mut self, at: Site) -> Result<Self, PoolError> {
        let checks = Effective::<D>::CHECKS;
        let Some(class) = self.slot().class() else { return Ok(self) };
        // The slot that is out keeps the pool alive, whichever it is in the end; the caller has the pool, too.
        let class = NonNull::from(class);
        // SAFETY: the class is a part of the pool, which lives for the reason above.
        let class = unsafe { class.as_ref() };
        while self.slot().has_flag(POISONED) && !self.poison_stands(checks) {
            let violation = self.violation(class, ViolationKind::WrittenAfterRelease, Some(at));
            let spoilt = core::mem::ManuallyDrop::new(self);
            spoilt.slot().end();
            class.retire(spoilt.slot());
            class.inner().report(violation);
            let next = class.take()?;
            // SAFETY: taken out of the depot by the line above, so it is out and keeps the pool alive.
            let generation = unsafe { next.slot() }.begin(at, checks.provenance) as u32;
            let capacity = spoilt.capacity;
            self = Self { slot: next.as_non_null(), start: 0, len: 0, capacity, generation, domain: PhantomData };
        }
        self.slot().clear_flag(POISONED);
        // So that the release looks at them again, whatever the type of the lease is by then.
        self.slot().refs.store(SPECIAL | 1, Ordering::Relaxed);
        if class.plan.scrub != Scrub::None {
            self.zero(0..self.capacity as usize);
        }
        if checks.canary {
            self.set_canary();
        }
        Ok(self)
    }

    /// Memory of the user's own is full from the start.
    pub(super) fn filled(mut self) -> Self {
        self.len = self.capacity;
        self
    }

    /// The holder of a parked slot, if this is the ticket of it.
    pub(crate) fn unpark(slot: &Slot, generation: u64) -> Option<Self> {
        if !slot.unpark(generation) {
            return None;
        }
        slot.record(Event::Unpark);
        let (start, len) = slot.message();
        Some(Self {
            slot: NonNull::from(slot),
            start,
            len,
            capacity: slot.capacity,
            generation: slot.generation.load(Ordering::Relaxed) as u32,
            domain: PhantomData,
        })
    }

    /// Lets go of the slot for whoever shows the ticket. The user's own memory cannot be parked: it has no number.
    pub(crate) fn park(self) -> Result<Handle, Self> {
        let Some(number) = self.slot().number() else { return Err(self) };
        let this = core::mem::ManuallyDrop::new(self);
        let slot = this.slot();
        slot.record(Event::Park);
        slot.frozen.store(this.start + this.len, Ordering::Relaxed);
        let parked = slot.to_park();
        // From here on the slot is whose who shows the ticket; it may be gone with its pool.
        slot.refs.store(parked, Ordering::Release);
        Ok(number)
    }

    #[inline(always)]
    pub(crate) fn slot(&self) -> &Slot {
        // SAFETY: a slot that is out keeps its pool alive, and adopted memory is freed by its last holder.
        unsafe { self.slot.as_ref() }
    }

    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.len as usize
    }

    #[inline(always)]
    pub(crate) fn capacity(&self) -> usize {
        (self.capacity - self.start) as usize
    }

    #[inline(always)]
    fn at(&self, offset: u32) -> *mut u8 {
        // SAFETY: `start` and `len` never exceed the capacity, and offsets are one of the two or their sum; so the
        // result is in the slot's payload or one behind it.
        unsafe { self.slot().payload.as_ptr().add((self.start + offset) as usize) }
    }

    /// The message so far.
    #[inline(always)]
    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: initialised since the pool was made, inside of the slot, and written by this holder only.
        unsafe { slice::from_raw_parts(self.at(0), self.len()) }
    }

    #[inline(always)]
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as in `bytes`, and this is the only holder.
        unsafe { slice::from_raw_parts_mut(self.at(0), self.len()) }
    }

    /// Room behind the message.
    #[inline(always)]
    pub(crate) fn spare(&mut self) -> &mut [u8] {
        // SAFETY: as in `bytes`, for the part of the slot between message and capacity; and this is the only holder.
        unsafe { slice::from_raw_parts_mut(self.at(self.len), self.capacity() - self.len()) }
    }

    /// The same, for writers that may leave bytes there that the message does not count.
    #[inline(always)]
    pub(crate) fn spare_marked(&mut self) -> &mut [u8] {
        self.slot().used.store(self.capacity, Ordering::Relaxed);
        self.spare()
    }

    /// Whether the message is that long now; not if the slot is too small.
    #[inline(always)]
    pub(crate) fn set_len(&mut self, len: usize) -> bool {
        if len > self.capacity() {
            return false;
        }
        if len < self.len() {
            // What is cut off stays there.
            let used = self.slot().used.load(Ordering::Relaxed).max(self.start + self.len);
            self.slot().used.store(used, Ordering::Relaxed);
        }
        // Not more than the capacity, which is a `u32`.
        self.len = len as u32;
        true
    }

    /// From here on it is only read. Costs no atomic operation.
    #[inline(always)]
    pub(crate) fn freeze(self) -> Shared<D> {
        let this = core::mem::ManuallyDrop::new(self);
        let slot = this.slot();
        slot.frozen.store(this.start + this.len, Ordering::Relaxed);
        if Effective::<D>::CHECKS.provenance {
            slot.record(Event::Freeze);
        }
        Shared { slot: this.slot, start: this.start, len: this.len, generation: this.generation, domain: PhantomData }
    }

    /// The same slot in another domain, for gates.
    pub(crate) fn rehome<To: Domain>(self, to: DomainId) -> Unique<To> {
        let this = core::mem::ManuallyDrop::new(self);
        let slot = this.slot();
        slot.record(Event::Transfer);
        slot.domain.store(to.index(), Ordering::Relaxed);
        slot.set_flag(TRAVELLED);
        slot.refs.fetch_or(SPECIAL, Ordering::Relaxed);
        Unique {
            slot: this.slot,
            start: this.start,
            len: this.len,
            capacity: this.capacity,
            generation: this.generation,
            domain: PhantomData,
        }
    }

    /// Marks what the lease is for.
    pub(crate) fn set_label(&mut self, label: &'static Label) {
        let slot = self.slot();
        label.leased();
        slot.label.store(core::ptr::from_ref(label).cast_mut(), Ordering::Relaxed);
        // This is the only holder.
        slot.refs.store(SPECIAL | 1, Ordering::Relaxed);
        if label.expected().is_some() {
            slot.since.store(clock::now().wrapping_add(1), Ordering::Relaxed);
        }
    }

    fn zero(&mut self, range: core::ops::Range<usize>) {
        let len = range.end.min(self.slot().capacity as usize).saturating_sub(range.start);
        // SAFETY: the range lies in the slot by the line above: its start, too, if it has a length.
        let start = unsafe { self.slot().payload.as_ptr().add(range.start.min(self.slot().capacity as usize)) };
        // SAFETY: inside of the slot, and this is the only holder.
        unsafe { start.write_bytes(0, len) };
    }

    /// Zeroes what is not message.
    pub(crate) fn scrub_spare(&mut self) {
        let (start, end) = (self.start as usize, (self.start + self.len) as usize);
        self.zero(0..start);
        self.zero(end..self.slot().capacity as usize);
        self.slot().record(Event::Scrub);
    }

    fn violation(&self, class: &Class, kind: ViolationKind, use_site: Option<Site>) -> Violation {
        let slot = self.slot();
        slot.record(Event::Violation);
        let facts = facts::of(class, slot);
        // The holder knows the low half of its generation; the high half is the slot's.
        let mine = facts.generation & !u64::from(u32::MAX) | u64::from(self.generation);
        let mut violation = Violation::on(kind, &facts, mine);
        violation.use_site = use_site;
        violation
    }

    /// The words behind the payload. Only pools with canaries ask: there `class::stride` leaves a line for them.
    fn canary_words(&self) -> impl Iterator<Item = (*mut [u8; 8], [u8; 8])> {
        let end = self.slot().payload.as_ptr().wrapping_add(self.slot().capacity as usize);
        (0..CANARY / 8).map(move |word| (end.wrapping_add(8 * word).cast(), canary(word)))
    }

    fn set_canary(&self) {
        for (place, word) in self.canary_words() {
            // SAFETY: in the line behind the payload, which belongs to the slot and so to this holder.
            unsafe { place.write(word) };
        }
    }

    fn canary_stands(&self) -> bool {
        self.canary_words().all(|(place, word)| {
            // SAFETY: as in `set_canary`. Volatile: somebody else may write there, which is what this is about.
            let found = unsafe { place.read_volatile() };
            found == word
        })
    }

    fn poison_len(&self, checks: Checks) -> usize {
        let capacity = self.slot().capacity as usize;
        if checks.full_poison { capacity } else { capacity.min(HEAD) }
    }

    fn poison_stands(&self, checks: Checks) -> bool {
        // SAFETY: inside of the slot, which is this holder's.
        let head = unsafe { slice::from_raw_parts(self.slot().payload.as_ptr(), self.poison_len(checks)) };
        head.iter().all(|byte| *byte == POISON)
    }

    /// All that the domain's checks, and the slot's tenure, ask of a release. Whether the slot goes home now.
    ///
    /// The pool's checks, which are not this domain's if a gate or `erase` changed it.
    ///
    /// Takes a pointer: the pool may go with a slot that does not come home.
    fn settle(&mut self, class: NonNull<Class>) -> bool {
        // SAFETY: the slot that is out keeps the pool alive; where it is given away below, a `Keep` does.
        let class = unsafe { class.as_ref() };
        let checks = class.plan.checks;
        if class.inner().is_forked() {
            return false;
        }
        if checks.generation && self.slot().generation.load(Ordering::Relaxed) as u32 != self.generation {
            let violation = self.violation(class, ViolationKind::DoubleRelease, None);
            let keep = Keep::new(class);
            keep.class().inner().report(violation);
            return false;
        }
        end_tenure(class, self.slot());
        if checks.canary && !self.canary_stands() {
            let violation = self.violation(class, ViolationKind::Overrun, None);
            let keep = Keep::new(class);
            self.slot().end();
            class.retire(self.slot());
            keep.class().inner().report(violation);
            return false;
        }
        self.scrub(class);
        if checks.poison || checks.full_poison {
            // SAFETY: inside of the slot, which is this holder's.
            unsafe { self.slot().payload.as_ptr().write_bytes(POISON, self.poison_len(checks)) };
            self.slot().set_flag(POISONED);
        }
        self.slot().end();
        if self.slot().has_flag(NAMED) {
            self.slot().end_names();
        }
        if checks.quarantine {
            let keep = Keep::new(class);
            keep.class().quarantine(SlotPtr::new(self.slot));
        }
        !checks.quarantine
    }

    /// Zeroes as the pool says; all of it if another domain had it.
    fn scrub(&mut self, class: &Class) {
        let slot = self.slot();
        // Also if it has come back.
        let foreign = slot.has_flag(TRAVELLED);
        slot.clear_flag(TRAVELLED);
        let capacity = slot.capacity as usize;
        let frozen = slot.frozen.load(Ordering::Relaxed).max(self.start + self.len);
        let used = slot.used.load(Ordering::Relaxed).max(frozen) as usize;
        slot.domain.store(class.plan.domain.index(), Ordering::Relaxed);
        slot.used.store(0, Ordering::Relaxed);
        slot.frozen.store(0, Ordering::Relaxed);
        match class.plan.scrub {
            _ if foreign => self.zero(0..capacity),
            Scrub::None => {}
            Scrub::Used => self.zero(0..used),
            Scrub::All => self.zero(0..capacity),
        }
    }
}

/// Bytes of the head that are poisoned.
const HEAD: usize = 64;
const POISON: u8 = 0xDB;

fn canary(word: usize) -> [u8; 8] {
    (0xC0DE_CAFE_F00D_BEE5 ^ (word as u64).rotate_left(32)).to_le_bytes()
}

fn end_label(slot: &Slot) {
    if let Some(label) = slot.label() {
        label.returned();
        slot.label.store(null_mut(), Ordering::Relaxed);
        slot.since.store(0, Ordering::Relaxed);
    }
}

/// What a tenure with handles, labels or samples leaves behind.
fn end_tenure(class: &Class, slot: &Slot) {
    if slot.has_flag(NAMED) {
        slot.remember_tenure();
    }
    end_label(slot);
    if slot.is_sampled() {
        trace::sample_ended(class.inner().id, slot.index);
    }
    slot.clear_flag(READ_ONLY);
    slot.first.store(0, Ordering::Relaxed);
    slot.refs.store(1, Ordering::Release);
}

impl<D: Domain> Drop for Unique<D> {
    #[inline(always)]
    fn drop(&mut self) {
        let slot = self.slot();
        let checks = Effective::<D>::CHECKS;
        let is_mine = !checks.generation || slot.generation.load(Ordering::Relaxed) as u32 == self.generation;
        // One holder and no flags: nothing out of the ordinary.
        let is_plain = !Effective::<D>::DEEP && slot.refs.load(Ordering::Relaxed) == 1 && is_mine;
        match NonNull::new(slot.class.cast_mut()) {
            // SAFETY: the slot that is out keeps the pool alive.
            Some(class) if is_plain && unsafe { class.as_ref() }.plan.scrub == Scrub::None => {
                slot.end();
                // SAFETY: of this class, and this was its holder.
                unsafe { Class::give(class, SlotPtr::new(self.slot)) };
            }
            _ => self.release_specially(),
        }
    }
}

impl<D: Domain> Unique<D> {
    #[inline(never)]
    fn release_specially(&mut self) {
        let slot = self.slot;
        let Some(class) = NonNull::new(self.slot().class.cast_mut()) else {
            end_label(self.slot());
            if let Some(free) = self.slot().free {
                // SAFETY: adopted memory, and this is its last holder.
                unsafe { free(slot) };
            }
            return;
        };
        if self.settle(class) {
            // SAFETY: of this class, and this was its holder.
            unsafe { Class::give(class, SlotPtr::new(slot)) };
        }
    }
}

/// Keeps a pool alive, also when a violation panics.
struct Keep(NonNull<Class>);

impl Keep {
    /// The caller has a slot of the pool.
    fn new(class: &Class) -> Self {
        class.inner().retain(1);
        Self(NonNull::from(class))
    }

    fn class(&self) -> &Class {
        // SAFETY: the count taken in `new`.
        unsafe { self.0.as_ref() }
    }
}

impl Drop for Keep {
    fn drop(&mut self) {
        let inner = self.class().inner_ptr();
        // SAFETY: the count taken in `new`; the pool is not used behind this.
        unsafe { Inner::release(inner, 1) };
    }
}

impl<D: Domain> Shared<D> {
    /// One more holder, for a handle of the given generation.
    pub(crate) fn resolve(slot: &Slot, generation: u64) -> Option<Self> {
        if !slot.share_by_handle() {
            return None;
        }
        let (start, len) = slot.message();
        let shared = Self {
            slot: NonNull::from(slot),
            start,
            len,
            generation: slot.generation.load(Ordering::Relaxed) as u32,
            domain: PhantomData,
        };
        // If the slot is in another tenure by now, this is one holder more of that, and is dropped.
        (slot.generation.load(Ordering::Relaxed) == generation).then_some(shared)
    }

    #[inline(always)]
    pub(crate) fn slot(&self) -> &Slot {
        // SAFETY: a slot that is out keeps its pool alive, and adopted memory is freed by its last holder.
        unsafe { self.slot.as_ref() }
    }

    #[inline(always)]
    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: `start` and `len` are a range of the message, in the slot.
        let start = unsafe { self.slot().payload.as_ptr().add(self.start as usize) };
        // SAFETY: initialised, and nobody writes to a slot that has readers.
        unsafe { slice::from_raw_parts(start, self.len as usize) }
    }

    /// The same slot, part of its bytes. None if they are not there.
    #[inline]
    pub(crate) fn slice(&self, from: usize, to: usize) -> Option<Self> {
        if from > to || to > self.len as usize {
            return None;
        }
        let mut part = self.clone();
        // Not more than `len`, which is a `u32`.
        part.start = self.start + from as u32;
        part.len = (to - from) as u32;
        Some(part)
    }

    /// The one holder, if there is no other.
    pub(crate) fn into_unique(self) -> Result<Unique<D>, Self> {
        if !self.slot().unshare_for_writing() {
            return Err(self);
        }
        let this = core::mem::ManuallyDrop::new(self);
        let slot = this.slot();
        slot.record(Event::Thaw);
        let used = slot.used.load(Ordering::Relaxed).max(slot.frozen.load(Ordering::Relaxed));
        slot.used.store(used, Ordering::Relaxed);
        if this.start != 0 {
            slot.first.store(this.start, Ordering::Relaxed);
            slot.refs.store(SPECIAL | 1, Ordering::Relaxed);
        }
        Ok(Unique {
            slot: this.slot,
            start: this.start,
            len: this.len,
            capacity: slot.capacity,
            generation: slot.generation.load(Ordering::Relaxed) as u32,
            domain: PhantomData,
        })
    }

    /// A holder in another domain; nobody writes to the slot any more in this tenure.
    pub(crate) fn share_into<To: Domain>(&self) -> Shared<To> {
        let slot = self.slot();
        slot.set_flag(READ_ONLY);
        slot.refs.fetch_or(SPECIAL, Ordering::Relaxed);
        slot.record(Event::Share);
        self.clone().recast()
    }

    /// The same holder under another name, which the caller has a reason for.
    pub(crate) fn recast<To: Domain>(self) -> Shared<To> {
        let this = core::mem::ManuallyDrop::new(self);
        Shared { slot: this.slot, start: this.start, len: this.len, generation: this.generation, domain: PhantomData }
    }

    #[inline(always)]
    fn release_last(&mut self) {
        drop(Unique::<D> {
            slot: self.slot,
            start: self.start,
            len: self.len,
            capacity: self.slot().capacity,
            generation: self.generation,
            domain: PhantomData,
        });
    }
}

impl<D: Domain> Clone for Shared<D> {
    #[inline(always)]
    fn clone(&self) -> Self {
        self.slot().share();
        Self { slot: self.slot, start: self.start, len: self.len, generation: self.generation, domain: PhantomData }
    }
}

impl<D: Domain> Drop for Shared<D> {
    #[inline(always)]
    fn drop(&mut self) {
        if unshare(&self.slot().refs) {
            self.release_last();
        }
    }
}

/// For messages about a stale handle: where the slot was leased and released in that tenure.
pub(crate) fn sites_of(slot: &Slot, generation: u64) -> (Option<Site>, Option<Site>) {
    let past = &slot.past;
    if past.generation.load(Ordering::Relaxed) == generation {
        return (site(&past.lease_site), site(&past.release_site));
    }
    if slot.generation.load(Ordering::Relaxed) == generation { (site(&slot.site), None) } else { (None, None) }
}
