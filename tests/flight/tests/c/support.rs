//! Small pools, and what the engine says to them.

use std::ffi::c_int;

use pinwire::pool::{Domain, Overflow, Pool};

pub(crate) const OK: c_int = 0;
pub(crate) const DOUBLE: c_int = -1;
pub(crate) const STALE: c_int = -2;
pub(crate) const FOREIGN: c_int = -3;
pub(crate) const OVERRUN: c_int = -4;
pub(crate) const GONE: c_int = -5;

pub(crate) const SIZE: usize = 64;
/// 1 + 2 + … + 64.
pub(crate) const SUM: u64 = 2080;

pub(crate) fn counted() -> Vec<u8> {
    (1..=SIZE as u8).collect()
}

/// A pool that does not grow.
pub(crate) fn pool<D: Domain>(slots: usize) -> Pool<D> {
    Pool::builder().slot_size(SIZE).slots(slots).grow_to(slots).overflow(Overflow::Error).domain().build().unwrap()
}

/// How many slots somebody has.
pub(crate) fn out<D: Domain>(pool: &Pool<D>) -> usize {
    pool.snapshot().leases.len()
}
