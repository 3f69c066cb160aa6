//! What is to be reached, as peer's time divided by ours.

/// For comparison only.
pub const NONE: f64 = 0.0;
/// Not slower.
pub const AHEAD: f64 = 1.0;
/// At most 0.6 times the time of those who freeze and share.
pub const SHARE: f64 = 1.67;
/// From thread to thread.
pub const HAND_OVER: f64 = 1.3;
/// Less than 2 % slower than without.
pub const SAMPLED: f64 = 0.98;
/// A lease and its release with the standard checks, in nanoseconds.
pub const LEASE_NS: f64 = 4.5;
