//! The end of a lease: what is checked, what is zeroed, and the way home.

use core::ptr::{NonNull, null_mut};
use core::slice;

use super::super::class::{CANARY, Class};
use super::super::facts;
use super::super::inner::Inner;
use super::super::slot::{NAMED, POISONED, READ_ONLY, Site, Slot, SlotPtr, TRAVELLED};
use super::{Effective, Unique};
use crate::pool::builder::Scrub;
use crate::pool::checks::Checks;
use crate::pool::domain::Domain;
use crate::pool::history::Event;
use crate::pool::trace;
use crate::pool::violation::{Violation, ViolationKind};
use crate::sync::Ordering;

impl<D: Domain> Unique<D> {
    pub(super) fn zero(&mut self, range: core::ops::Range<usize>) {
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

    pub(super) fn violation(&self, kind: ViolationKind, use_site: Option<Site>) -> Violation {
        let slot = self.slot();
        slot.record(Event::Violation);
        let facts = facts::of(slot);
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

    pub(super) fn set_canary(&self) {
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

    pub(super) fn poison_stands(&self, checks: Checks) -> bool {
        // SAFETY: inside of the slot, which is this holder's.
        let head = unsafe { slice::from_raw_parts(self.slot().payload.as_ptr(), self.poison_len(checks)) };
        head.iter().all(|byte| *byte == POISON)
    }

    /// All that the domain's checks, and the slot's tenure, ask of a release. Whether the slot goes home now.
    ///
    /// The pool's checks, which are not this domain's if a gate or `erase` changed it.
    ///
    /// Takes a pointer: the pool may go with a slot that does not come home.
    pub(super) fn settle(&mut self, class: NonNull<Class>) -> bool {
        // SAFETY: the slot that is out keeps the pool alive; where it is given away below, a `Keep` does.
        let class = unsafe { class.as_ref() };
        let checks = class.plan.checks;
        if class.inner().is_forked() {
            return false;
        }
        if checks.generation && self.slot().generation.load(Ordering::Relaxed) as u32 != self.generation {
            let violation = self.violation(ViolationKind::DoubleRelease, None);
            let keep = Keep::new(class);
            keep.class().inner().report(violation);
            return false;
        }
        end_tenure(self.slot());
        if checks.canary && !self.canary_stands() {
            let violation = self.violation(ViolationKind::Overrun, None);
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
fn end_tenure(slot: &Slot) {
    if slot.has_flag(NAMED) {
        slot.remember_tenure();
    }
    end_label(slot);
    slot.tell(trace::released);
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
