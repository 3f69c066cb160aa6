//! What is to be reached, as peer's time divided by ours.

/// Not slower.
pub const AHEAD: f64 = 1.0;
/// For comparison only: the same thing without a difficulty.
pub const NONE: f64 = 0.0;
/// At most 0.7 times the time of those who borrow.
pub const BORROW: f64 = 1.43;

/// Validation, against rkyv's.
pub const ACCESS_LOG: f64 = 12.0;
pub const ACCESS_MINECRAFT: f64 = 6.0;
pub const ACCESS_MK48: f64 = 4.5;

/// To begin with a message of which nothing is checked but its header.
pub const DEMAND_NS: f64 = 5.0;

/// A view, against a value that is decoded.
pub const VIEW: f64 = 5.0;
