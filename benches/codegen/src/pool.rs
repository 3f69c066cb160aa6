//! A lease and its release, at the level that `check` names: what is off is not in the machine code. (B4-2)
// SAFETY of `no_mangle` here: as in `lib.rs`: the names start with `pinwire_` and are linked to nothing.

use pinwire::pool::{Checks, Domain, LeaseMut, Pool};

pub enum Level {}

impl Domain for Level {
    const NAME: &'static str = "level";
    const CHECKS: Checks = if cfg!(level = "unchecked") {
        Checks::UNCHECKED
    } else if cfg!(level = "hardened") {
        Checks::HARDENED
    } else {
        Checks::STANDARD
    };
}

#[unsafe(no_mangle)]
pub fn pinwire_lease(pool: &Pool<Level>) -> Option<LeaseMut<Level>> {
    pool.lease(64).ok()
}

#[unsafe(no_mangle)]
pub fn pinwire_release(lease: LeaseMut<Level>) {
    drop(lease);
}
