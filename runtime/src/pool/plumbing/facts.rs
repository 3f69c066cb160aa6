//! What reports say of a slot.

use core::time::Duration;

use super::clock;
use super::slot::{Slot, site};
use crate::pool::report::SlotFacts;
use crate::sync::Ordering;

/// A look at a slot that others may be using: each fact is true of some moment. Memory of the user's own is in no pool.
pub(crate) fn of(slot: &Slot) -> SlotFacts {
    let number = slot.number();
    SlotFacts {
        pool: number.map_or(0, |number| number.pool),
        index: number.map_or(0, |number| number.index),
        generation: slot.generation.load(Ordering::Relaxed),
        site: site(&slot.site),
        release_site: site(&slot.release_site),
        label: slot.label(),
        history: slot.events(),
        age: age(slot),
        capacity: slot.capacity as usize,
        domain: slot.domain(),
        state: slot.state(),
        sample: slot.class().and_then(|class| class.inner().sample_of(class, slot)),
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
