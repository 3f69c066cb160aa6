//! One clock for all threads.

use std::sync::OnceLock;
use std::time::Instant;

/// Nanoseconds since the first call.
#[must_use]
pub fn now() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}
