//! What is to be reached, as peer's time divided by ours.

/// For comparison only.
pub const NONE: f64 = 0.0;
/// A draw: what is on neither side of it is noise.
pub const EQUAL: f64 = 0.95;
/// Not slower.
pub const AHEAD: f64 = 1.0;
/// A gateway of views, against the same one of owned structs.
pub const GATEWAY: f64 = 2.0;
