//! Check levels: a pool pays for what its domain asks for. (B3-4, B4-2, B4-7, B2-2)

#![cfg(not(miri))]

use pw::pool::{Backing, Checks, Domain, Pool, Response, Violation, ViolationKind};

use crate::child::dies;
use crate::retention::overrun;
use crate::support::{drain, filled, fixed_in, frozen, is_raised};

macro_rules! domains {
    ($($name:ident = $checks:ident),*) => {$(
        struct $name;
        impl Domain for $name {
            const NAME: &'static str = stringify!($name);
            const CHECKS: Checks = Checks::$checks;
        }
    )*};
}
domains!(Unchecked = UNCHECKED, Standard = STANDARD, Hardened = HARDENED, Paranoid = PARANOID);

fn pool<D: Domain>() -> Pool<D> {
    fixed_in(128, 8).build().unwrap()
}

fn found<D: Domain>(pool: &Pool<D>) -> Vec<ViolationKind> {
    pool.violations().iter().map(Violation::kind).collect()
}

/// B3-4: generations find 100 % of stale handles, at each level: memory safety rests on them.
#[test]
fn stale_handles_are_found_at_each_level() {
    fn all<D: Domain>() {
        let pool = pool::<D>();
        for _ in 0..1000 {
            let handle = frozen(&pool, b"x").handle().unwrap();
            let _next = drain(&pool);
            assert!(pool.resolve(handle).is_err(), "{}", D::NAME);
        }
    }
    all::<Unchecked>();
    all::<Standard>();
    all::<Hardened>();
    all::<Paranoid>();
}

/// B3-4: a write behind the end is found at the release, by those who have canaries; it names the lease.
#[test]
fn overruns_are_found() {
    fn kinds<D: Domain>() -> Vec<ViolationKind> {
        let pool = pool::<D>();
        let mut lease = pool.lease(128).unwrap();
        overrun(&mut lease);
        lease.release();
        found(&pool)
    }
    assert_eq!(kinds::<Hardened>(), [ViolationKind::Overrun]);
    assert!(is_raised() || kinds::<Unchecked>().is_empty());
    let pool = pool::<Hardened>();
    let leased = line!() + 1;
    let mut lease = pool.lease(128).unwrap();
    overrun(&mut lease);
    drop(lease);
    assert_eq!(pool.violations()[0].lease_site().unwrap().line(), leased);
}

/// B3-4: a write after the release, as by C code that kept the pointer, is found when the slot is next asked for.
#[test]
fn writes_after_release_are_found() {
    fn kinds<D: Domain>(offset: usize) -> Vec<ViolationKind> {
        let pool = pool::<D>();
        let mut lease = filled(&pool, &[1; 128]);
        let kept = lease.as_mut_ptr().wrapping_add(offset);
        drop(lease);
        // SAFETY: 1. the slot is mapped as long as the pool lives, and no reference covers it. It is the bug under test.
        unsafe { kept.write_volatile(0x77) };
        for _ in 0..100 {
            drop(drain(&pool));
        }
        found(&pool)
    }
    assert_eq!(kinds::<Hardened>(0), [ViolationKind::WrittenAfterRelease]);
    assert!(is_raised() || kinds::<Unchecked>(0).is_empty());
}

/// B3-4: with full poison any byte of the slot is enough.
#[test]
fn any_late_write_is_found_with_full_poison() {
    for offset in [0, 1, 63, 64, 100, 127] {
        let text = format!("PINWIRE_OFFSET={offset}");
        let pool = pool::<FullPoison>();
        let mut lease = filled(&pool, &[1; 128]);
        let kept = lease.as_mut_ptr().wrapping_add(offset);
        drop(lease);
        // SAFETY: 1. as above: mapped, and covered by no reference.
        unsafe { kept.write_volatile(0x77) };
        for _ in 0..100 {
            drop(drain(&pool));
        }
        assert_eq!(found(&pool), [ViolationKind::WrittenAfterRelease], "{text}");
    }
}

struct FullPoison;

impl Domain for FullPoison {
    const NAME: &'static str = "full poison";
    const CHECKS: Checks = Checks { guard_pages: false, ..Checks::PARANOID };
}

struct Guarded;

impl Domain for Guarded {
    const NAME: &'static str = "guarded";
    const CHECKS: Checks = Checks { guard_pages: true, ..Checks::STANDARD };
}

/// Writes so many bytes behind the end of a slot of one page.
fn write_behind<D: Domain>(distance: usize) {
    let pool: Pool<D> = fixed_in(4096, 4).backing(Backing::Mapped).build().unwrap();
    let mut lease = pool.lease(4096).unwrap();
    let end = lease.spare_mut().as_mut_ptr().wrapping_add(4096 + distance);
    // SAFETY: 1. there is a page that nobody may touch. It is the bug under test.
    unsafe { end.write_volatile(1) };
}

/// B3-4: with a guard page behind each slot the first byte behind it ends the process.
#[test]
fn a_guard_page_stops_an_overrun() {
    dies("levels::a_guard_page_stops_an_overrun", || {
        // With the feature `hardened` there is a canary between them.
        write_behind::<Guarded>(if is_raised() { 64 } else { 0 });
    });
}

/// B3-4: with a canary between them, the guard page is one line away.
#[test]
fn a_guard_page_behind_the_canary() {
    dies("levels::a_guard_page_behind_the_canary", || write_behind::<Paranoid>(64));
}

/// Negative control: without one the same write goes through (into the gap that colours the slots, or the next slot).
#[test]
fn without_a_guard_page_nothing_stops_it() {
    write_behind::<Standard>(0);
}

/// Quarantine: what was released is not at once the next one's.
#[test]
fn a_released_slot_waits() {
    fn is_next<D: Domain>() -> bool {
        let pool = pool::<D>();
        let first = pool.lease(1).unwrap();
        let address = first.as_ptr();
        drop(first);
        pool.lease(1).unwrap().as_ptr() == address
    }
    assert!(is_raised() || is_next::<Standard>(), "the warm one is the next");
    assert!(!is_next::<Hardened>(), "the warm one waits");
}

/// B4-1: sites are a part of the standard level, and are gone without it.
#[test]
fn sites_are_recorded_as_asked() {
    fn has_site<D: Domain>() -> bool {
        let pool = pool::<D>();
        let _lease = pool.lease(1).unwrap();
        pool.snapshot().leases.first().is_some_and(|lease| lease.site.is_some())
    }
    assert_eq!((has_site::<Unchecked>(), has_site::<Standard>(), has_site::<Hardened>()), (is_raised(), true, true));
}

/// What a pool does about a violation is its owner's choice.
#[test]
#[should_panic = "past the end"]
fn a_violation_may_panic() {
    let pool: Pool<Hardened> = fixed_in(128, 8).response(Response::Panic).build().unwrap();
    let mut lease = pool.lease(128).unwrap();
    overrun(&mut lease);
    drop(lease);
}

#[test]
fn a_violation_may_abort() {
    let text = dies("levels::a_violation_may_abort", || {
        let pool: Pool<Hardened> = fixed_in(128, 8).response(Response::Abort).build().unwrap();
        let mut lease = pool.lease(128).unwrap();
        overrun(&mut lease);
        drop(lease);
    });
    assert!(text.contains("levels.rs:"), "{text}");
}

/// A violation while a thread unwinds must not become an abort by a second panic.
#[test]
fn a_violation_beside_a_panic() {
    let pool: Pool<Hardened> = fixed_in(128, 8).response(Response::Panic).build().unwrap();
    let mut lease = pool.lease(128).unwrap();
    overrun(&mut lease);
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
        let _lease = lease;
        panic!("first");
    }));
    assert_eq!(panic.unwrap_err().downcast_ref::<&str>(), Some(&"first"));
    assert_eq!(found(&pool), [ViolationKind::Overrun]);
}

/// Only the last ones are kept.
#[test]
fn the_list_of_violations_is_bounded() {
    let pool: Pool<Hardened> = fixed_in(128, 200).build().unwrap();
    for _ in 0..100 {
        let mut lease = pool.lease(128).unwrap();
        overrun(&mut lease);
    }
    assert_eq!(pool.violations().len(), 64);
}

/// B4-2: the levels are ordered: each checks what the one below checks.
#[test]
fn levels_only_add() {
    let flags = |checks: Checks| {
        [
            checks.generation,
            checks.provenance,
            checks.canary,
            checks.poison,
            checks.quarantine,
            checks.full_poison,
            checks.guard_pages,
        ]
    };
    let levels = [Checks::UNCHECKED, Checks::STANDARD, Checks::HARDENED, Checks::PARANOID].map(flags);
    for two in levels.windows(2) {
        assert!(two[0].iter().zip(two[1]).all(|(below, above)| *below <= above), "{two:?}");
        assert_ne!(two[0], two[1]);
    }
    assert_eq!(levels[3], [true; 7]);
}
