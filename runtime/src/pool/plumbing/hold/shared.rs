//! Holders that read.

use core::marker::PhantomData;
use core::ptr::NonNull;
use core::slice;

use super::super::slot::{READ_ONLY, SPECIAL, Slot, unshare};
use super::Unique;
use crate::pool::domain::Domain;
use crate::pool::history::Event;
use crate::sync::Ordering;

/// One of the holders of a slot that nobody writes to.
pub(crate) struct Shared<D: Domain> {
    pub(super) slot: NonNull<Slot>,
    pub(super) start: u32,
    pub(super) len: u32,
    pub(super) generation: u32,
    pub(super) domain: PhantomData<fn(D) -> D>,
}

// SAFETY: the bytes are only read, the count is atomic, and the last holder may free from any thread: what is not the
// pool's is `Send + Sync` by the bound on its adoption.
unsafe impl<D: Domain> Send for Shared<D> {}
// SAFETY: a shared reference lends the bytes for reading; cloning through it counts atomically.
unsafe impl<D: Domain> Sync for Shared<D> {}

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
        let generation = slot.generation.load(Ordering::Relaxed);
        Ok(Unique::again(this.slot, slot.capacity, generation, (this.start, this.len)))
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
