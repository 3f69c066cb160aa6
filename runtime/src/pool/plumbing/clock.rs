//! A clock that is read with one load: it ticks when the pool is off its fast path anyway.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::sync::stat::{AtomicU32, Ordering};

static TICK: AtomicU32 = AtomicU32::new(0);

/// Milliseconds at the last tick.
#[inline(always)]
pub(crate) fn tick() -> u32 {
    TICK.load(Ordering::Relaxed)
}

/// Milliseconds now.
pub(crate) fn now() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    let now = u64::try_from(START.get_or_init(Instant::now).elapsed().as_millis()).unwrap_or(u64::MAX);
    // Wraps after 49 days; ages are differences.
    TICK.store(now as u32, Ordering::Relaxed);
    now
}

/// Time since a tick: as much as this at most, for the lease began after it.
pub(crate) fn since_tick(tick: u32) -> Duration {
    Duration::from_millis((now() as u32).wrapping_sub(tick).into())
}
