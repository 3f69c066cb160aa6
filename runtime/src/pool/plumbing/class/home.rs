//! How slots come home, or do not.

use alloc::collections::VecDeque;
use core::ptr::NonNull;

use super::super::inner::Inner;
use super::super::slot::{QUARANTINED, RETIRED, Slot, SlotPtr};
use super::super::{cache, clock};
use super::Class;
use crate::sync::lock;

impl Class {
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
        clock::now();
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

    /// A slot that came back is kept out of use for a while: as long as it is not among the last eighth.
    pub(crate) fn quarantine(&self, slot: SlotPtr) {
        // SAFETY: the slot is the caller's, and out.
        unsafe { slot.slot() }.set_flag(QUARANTINED);
        let mut quarantine = lock(&self.quarantine);
        quarantine.push_back(slot);
        // Under the lock: whoever closes the pool empties the quarantine after it.
        let is_full = quarantine.len() > self.plan.most / 8 || !self.inner().is_open();
        let oldest = if is_full { leave(&mut quarantine) } else { None };
        drop(quarantine);
        match oldest {
            // SAFETY: out of the quarantine it is nobody else's; the caller keeps the pool alive.
            Some(oldest) => unsafe { Self::give_direct(NonNull::from(self), oldest) },
            // Whoever waits gets it all the same.
            None => self.call_one(),
        }
    }

    /// A slot out of quarantine, before its time.
    pub(super) fn take_quarantined(&self) -> Option<SlotPtr> {
        leave(&mut lock(&self.quarantine))
    }

    /// For a pool that is closed.
    pub(crate) fn end_quarantine(&self) {
        while let Some(slot) = self.take_quarantined() {
            // SAFETY: out of the quarantine it is nobody else's; the caller keeps the pool alive.
            unsafe { Self::give_direct(NonNull::from(self), slot) };
        }
    }

    /// A slot that somebody wrote to without a lease is never used again.
    pub(crate) fn retire(&self, slot: &Slot) {
        slot.set_flag(RETIRED);
        // SAFETY: the slot was out and counted; whoever retires it keeps the pool alive in another way.
        unsafe { Inner::release(self.inner_ptr(), 1) };
    }
}

/// The oldest slot leaves the quarantine.
fn leave(quarantine: &mut VecDeque<SlotPtr>) -> Option<SlotPtr> {
    let slot = quarantine.pop_front()?;
    // SAFETY: slots in quarantine are the pool's, whose quarantine this is.
    unsafe { slot.slot() }.clear_flag(QUARANTINED);
    Some(slot)
}
