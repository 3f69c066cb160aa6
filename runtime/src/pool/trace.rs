//! What the pool tells `tracing`, with that feature: never on the fast path.
//!
//! Events of one slot carry the same `pool` and `slot`.

use super::report::LeakReport;
use super::{PoolError, Violation};

/// An event, with the feature; without, nothing.
#[cfg(feature = "tracing")]
macro_rules! event {
    ($level:ident, $($field:tt)*) => { tracing::event!(target: "pinwire::pool", tracing::Level::$level, $($field)*) };
}
#[cfg(not(feature = "tracing"))]
macro_rules! event {
    ($level:ident, $($name:ident $(= % $value:expr)?,)* $text:literal) => { let _ = ($(&$name,)*); };
}

/// Whether the end of a sampled lease is told, too.
#[cfg(feature = "tracing")]
pub(super) const WATCHES_RELEASES: bool = true;
#[cfg(not(feature = "tracing"))]
pub(super) const WATCHES_RELEASES: bool = false;

#[cold]
pub(super) fn built(pool: u32, name: &'static str) {
    event!(DEBUG, pool, name, "pool built");
}

#[cold]
pub(super) fn grown(pool: u32, slot_size: usize, slots: usize) {
    event!(DEBUG, pool, slot_size, slots, "pool grown");
}

#[cold]
pub(super) fn refused(pool: u32, len: usize, error: &PoolError) {
    event!(WARN, pool, len, error = %error, "no slot");
}

#[cold]
pub(super) fn sampled(pool: u32, slot: u32) {
    event!(TRACE, pool, slot, "lease");
}

#[cold]
pub(super) fn sample_ended(pool: u32, slot: u32) {
    event!(TRACE, pool, slot, "release");
}

#[cold]
pub(super) fn violated(violation: &Violation) {
    let (pool, slot) = (violation.pool(), violation.slot());
    event!(ERROR, pool, slot, violation = %violation, "violation");
}

#[cold]
pub(super) fn closed(pool: u32, report: &LeakReport) {
    let leaks = report.total();
    event!(DEBUG, pool, leaks, "pool closed");
}
