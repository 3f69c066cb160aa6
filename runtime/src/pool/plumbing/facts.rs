//! What reports say of a slot.

use core::time::Duration;

use super::class::Class;
use super::clock;
use super::slot::{Slot, site};
use crate::pool::report::SlotFacts;
use crate::sync::Ordering;

/// A look at a slot that others may be using: each fact is true of some moment.
pub(crate) fn of(class: &Class, slot: &Slot) -> SlotFacts {
    let inner = class.inner();
    SlotFacts {
        pool: inner.id,
        sample: inner.sample_of(class, slot),
        ..of_any(slot, class.number << super::CLASS_SHIFT | slot.index)
    }
}

/// The same for memory of the user's own, which is in no pool.
pub(crate) fn of_adopted(slot: &Slot) -> SlotFacts {
    of_any(slot, 0)
}

fn of_any(slot: &Slot, index: u32) -> SlotFacts {
    SlotFacts {
        pool: 0,
        index,
        generation: slot.generation.load(Ordering::Relaxed),
        site: site(&slot.site),
        release_site: site(&slot.release_site),
        label: slot.label(),
        history: slot.events(),
        age: age(slot),
        capacity: slot.capacity as usize,
        domain: slot.domain(),
        state: slot.state(),
        sample: None,
    }
}

/// Exact for leases with an expected lifespan; of others it is known at which tick they began, or after.
fn age(slot: &Slot) -> Option<Duration> {
    let now = clock::now();
    match slot.since.load(Ordering::Relaxed).checked_sub(1) {
        Some(since) => Some(Duration::from_millis(now.saturating_sub(since))),
        None => site(&slot.site).map(|_| clock::since_tick(slot.tick.load(Ordering::Relaxed))),
    }
}
