//! The slabs of a class: how it grows, finds slots, and gives pages back.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ptr::NonNull;

use super::super::CLASS_SHIFT;
use super::super::memory::{Region, page_size};
use super::super::slot::{POISONED, Slot, SlotPtr};
use super::Class;
use super::geometry::seed;
use crate::pool::error::PoolError;
use crate::pool::pin::Truth;
use crate::pool::report::SlotFacts;
use crate::pool::trace;
use crate::sync::{Ordering, lock};

/// Slabs that a class grows to at most.
pub(super) const SLABS: usize = 64;

#[derive(Debug)]
pub(super) struct Growth {
    pub(super) slots: usize,
    pub(super) slabs: usize,
    pub(super) truth: Truth,
}

#[derive(Debug)]
pub(super) struct Slab {
    /// Leaked from a box, which would claim its content anew whenever the slab is moved.
    slots: NonNull<[Slot]>,
    pub(super) region: Region,
    first: u32,
}

impl Slab {
    pub(super) fn slots(&self) -> &[Slot] {
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
    pub(super) fn grow_and_take(&self) -> Result<SlotPtr, PoolError> {
        loop {
            let mut growth = lock(&self.growth);
            // Another thread may have grown the class, or put back what it trimmed.
            if let Some(slot) = self.take_direct() {
                return Ok(slot);
            }
            let count = self.grow(&mut growth)?;
            drop(growth);
            if count == 0 {
                self.exhausted.fetch_add(1, Ordering::Relaxed);
                return Err(PoolError::Exhausted { slot_size: self.plan.slot_size, slots: self.plan.most });
            }
            // Code of the user, so not under the lock.
            trace::grown(self.inner().id, self.plan.slot_size, count);
        }
    }

    /// The first slab.
    pub(crate) fn start(&self) -> Result<(), PoolError> {
        self.grow(&mut lock(&self.growth)).map(drop)
    }

    /// Adds a slab, unless all are there, and returns its count of slots. They are in the depot before the lock is given
    /// up, so that nobody who asks under it finds neither slots nor room.
    fn grow(&self, growth: &mut Growth) -> Result<usize, PoolError> {
        let count = self.slab_len(growth.slabs).min(self.plan.most - growth.slots);
        if count == 0 {
            return Ok(0);
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
        Ok(count)
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
        let generation = seed(self.inner().id, self.number_of(index));
        Ok(Slot::new(payload, self, (index, generation), self.plan.slot_size as u32, self.plan.domain))
    }

    /// The number of one of the class's slots in the pool.
    pub(crate) fn number_of(&self, index: u32) -> u32 {
        self.number << CLASS_SHIFT | index
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

    pub(super) fn slab_at(&self, number: usize) -> Option<&Slab> {
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
    ///
    /// None while a ring has them registered: it would go on with the old pages, and the slots had new ones.
    pub(crate) fn trim(&self) -> usize {
        // Whoever finds no slot meanwhile asks under this lock once more.
        let growth = lock(&self.growth);
        if self.inner().is_registered() {
            return 0;
        }
        let mut idle = self.depot.drain();
        idle.sort_by_key(|slot| slot.as_non_null().as_ptr().addr());
        let mut bytes = 0;
        for slab in self.each_slab() {
            bytes += self.trim_slab(slab, &idle);
        }
        self.depot.give_all(idle);
        drop(growth);
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
}
