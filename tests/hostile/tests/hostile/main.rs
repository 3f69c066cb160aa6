//! Hostile bytes: a typed error or a valid view, never a panic, never a byte beyond the end.
//!
//! Rows X-4, B2-3, A3-4, X-17; bug classes 3, 4, 5, 7 and 8 of the proof plan. All bytes end at a
//! page that cannot be read, and after each parse that succeeds all accessors are called.

mod captures;
mod depth;
mod documents;
mod files;
mod guard;
mod messages;
mod tails;

/// Larger files are cut at the boundaries of their records only.
const EVERY_PREFIX: usize = 64 << 10;
/// Many changes of each byte up to here, above it one bit of each byte.
const MANY_CHANGES: usize = 1 << 10;
