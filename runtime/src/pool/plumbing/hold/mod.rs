//! Who has a slot: one holder that writes, or some that read. Dropping the last one brings the slot home.

mod release;
mod shared;

pub(crate) use shared::Shared;

use core::marker::PhantomData;
use core::ptr::NonNull;
use core::slice;

use super::class::Class;
use super::clock;
use super::slot::{POISONED, SPECIAL, Site, Slot, SlotPtr, TRAVELLED};
use crate::pool::builder::Scrub;
use crate::pool::checks::Checks;
use crate::pool::domain::{Domain, DomainId};
use crate::pool::error::PoolError;
use crate::pool::handle::Handle;
use crate::pool::history::Event;
use crate::pool::label::Label;
use crate::pool::trace;
use crate::pool::violation::ViolationKind;
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

// SAFETY: whoever has it is the only one who reaches the bytes; the slot's fields are atomic. The user's own memory is
// `Send + Sync` by the bound on its adoption.
unsafe impl<D: Domain> Send for Unique<D> {}
// SAFETY: a shared `Unique` only lends its bytes for reading.
unsafe impl<D: Domain> Sync for Unique<D> {}

impl<D: Domain> Unique<D> {
    /// The first holder of a slot that was taken.
    #[inline(always)]
    pub(crate) fn begin(taken: SlotPtr, capacity: u32, at: Site) -> Result<Self, PoolError> {
        let unique = Self::first(taken, capacity, at);
        if Effective::<D>::DEEP { unique.inspected(at) } else { Ok(unique) }
    }

    #[inline(always)]
    fn first(taken: SlotPtr, capacity: u32, at: Site) -> Self {
        // SAFETY: taken, so the pool lives; or adopted, and then it is the holder's to free.
        let slot = unsafe { taken.slot() };
        let generation = slot.begin(at, Effective::<D>::CHECKS.provenance) as u32;
        Self { slot: taken.as_non_null(), start: 0, len: 0, capacity, generation, domain: PhantomData }
    }

    /// The holder of a slot that was out already, and is the caller's alone. The pointer is the first holder's, not one
    /// made from a reference to the slot: what frees adopted memory needs the permission for all of it.
    fn again(held: NonNull<Slot>, capacity: u32, generation: u64, (start, len): (u32, u32)) -> Self {
        Self { slot: held, start, len, capacity, generation: generation as u32, domain: PhantomData }
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
            let violation = self.violation(ViolationKind::WrittenAfterRelease, Some(at));
            let spoilt = core::mem::ManuallyDrop::new(self);
            spoilt.slot().end();
            class.retire(spoilt.slot());
            class.inner().report(violation);
            self = Self::first(class.take()?, spoilt.capacity, at);
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
        // Not the ticket's, which is used up.
        let generation = slot.generation.load(Ordering::Relaxed);
        Some(Self::again(NonNull::from(slot), slot.capacity, generation, slot.message()))
    }

    /// Lets go of the slot for whoever shows the ticket to its pool. The user's own memory has none, and a slot of another
    /// domain its pool may not hand out.
    pub(crate) fn park(self) -> Result<Handle, Self> {
        let slot = self.slot();
        let is_of_pool = |class: &Class| slot.domain() == class.plan.domain;
        let (Some(number), true) = (slot.number(), slot.class().is_some_and(is_of_pool)) else { return Err(self) };
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

    /// Where that room begins, for an engine that may write there until it says that it is done.
    #[inline(always)]
    pub(crate) fn room_ptr(&self) -> *mut u8 {
        self.at(self.len)
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
        self.slot().tell(trace::frozen);
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
}
