//! What is locked, and the truth about it. (A1-10, X-14)

#![cfg(all(target_os = "linux", not(miri)))]

use pw::pool::{Backing, Lock, Pin, Pool, PoolError};

use crate::child::alone;
use crate::support::{drain, filled, fixed};

const SLOT: usize = 16_384;
const SLOTS: usize = 64;

/// The kilobytes that this process has locked.
fn locked_kib() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmLck:")).unwrap();
    line.trim().strip_suffix(" kB").unwrap().trim().parse().unwrap()
}

fn build(lock: Lock) -> Result<Pool, PoolError> {
    fixed(SLOT, SLOTS).backing(Backing::Mapped).lock(lock).build()
}

/// A1-10: `VmLck` grows by the pool, or the pool says why not.
#[test]
fn what_is_locked_is_locked() {
    alone("locked::what_is_locked_is_locked", || {
        let before = locked_kib();
        let pool = build(Lock::BestEffort).unwrap();
        let grown = (locked_kib() - before) * 1024;
        match pool.pinned() {
            Pin::Locked => assert!(grown >= SLOT * SLOTS, "{grown} bytes are locked"),
            Pin::Unlocked(reason) => assert!(!reason.is_empty() && grown == 0),
            other => panic!("{other:?}"),
        }
        drop(pool);
        assert_eq!(locked_kib(), before, "unlocked with the last lease");
    });
}

/// A1-10: where locking is allowed, strict is as good as its word.
#[test]
fn strict_locks_or_fails() {
    alone("locked::strict_locks_or_fails", || {
        let before = locked_kib();
        match build(Lock::Strict) {
            Ok(pool) => {
                assert_eq!(pool.pinned(), Pin::Locked);
                assert!((locked_kib() - before) * 1024 >= SLOT * SLOTS);
            }
            Err(error) => assert!(matches!(error, PoolError::Lock(_)), "{error:?}"),
        }
    });
}

/// under a limit of 64 KiB strict is an error, and leaves nothing locked or mapped.
#[test]
fn strict_fails_under_a_limit() {
    alone("locked::strict_fails_under_a_limit", || {
        limit_to(65_536);
        for _ in 0..100 {
            let error = build(Lock::Strict).map(drop).unwrap_err();
            assert!(matches!(error, PoolError::Lock(_)), "{error:?}");
        }
        assert!(locked_kib() <= 64);
    });
}

/// under a limit of 64 KiB best effort runs, and says what holds.
#[test]
fn best_effort_runs_under_a_limit() {
    alone("locked::best_effort_runs_under_a_limit", || {
        limit_to(65_536);
        let pool = build(Lock::BestEffort).unwrap();
        assert!(matches!(pool.pinned(), Pin::Unlocked(_)), "{:?}", pool.pinned());
        assert_eq!(&*filled(&pool, b"runs").freeze(), b"runs");
        assert_eq!(drain(&pool).len(), SLOTS);
    });
}

/// Growth under a limit is no longer locked as asked: strict refuses to grow, best effort says so.
#[test]
fn growth_under_a_limit() {
    alone("locked::growth_under_a_limit", || {
        limit_to(65_536);
        let builder = || Pool::builder().slot_size(4096).slots(4).grow_to(64).backing(Backing::Mapped);
        let pool = builder().lock(Lock::Strict).build().unwrap();
        let leases = drain(&pool);
        assert!((4..64).contains(&leases.len()), "{} slots are locked in 64 KiB", leases.len());
        assert_eq!(pool.pinned(), Pin::Locked);
        drop((leases, pool));
        let pool = builder().lock(Lock::BestEffort).build().unwrap();
        assert_eq!(drain(&pool).len(), 64);
        assert!(matches!(pool.pinned(), Pin::Unlocked(_)), "a part is not locked");
    });
}

/// Who does not ask gets no lock, and no claim.
#[test]
fn nothing_is_locked_unasked() {
    alone("locked::nothing_is_locked_unasked", || {
        let before = locked_kib();
        let pool = build(Lock::No).unwrap();
        assert_eq!((pool.pinned().holds(), locked_kib()), (false, before));
    });
}

/// The limit binds who is not root; root becomes nobody.
fn limit_to(bytes: u64) {
    let limit = libc::rlimit { rlim_cur: bytes, rlim_max: bytes };
    // SAFETY: 1. plain system calls on values of this frame.
    assert_eq!(unsafe { libc::setrlimit(libc::RLIMIT_MEMLOCK, &raw const limit) }, 0);
    // SAFETY: 1. a system call without arguments, which cannot fail.
    if unsafe { libc::getuid() } == 0 {
        // SAFETY: 1. a plain system call; this process ends with the test, so nobody is surprised by its new user.
        assert_eq!(unsafe { libc::setresuid(65_534, 65_534, 65_534) }, 0);
    }
}
