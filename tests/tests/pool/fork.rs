//! A pool is dead in a forked child: it gives nothing, takes nothing, and the parent's goes on. (pool.md; A5-2)

#![cfg(all(target_os = "linux", not(miri)))]

use pw::pool::{Pool, PoolError};

use crate::child::alone;
use crate::support::{drain, filled, frozen, pool};

/// Runs `work` in a forked child; whether it returned true.
fn forked(work: impl FnOnce() -> bool) -> bool {
    // SAFETY: 1. this process has one thread that does anything. 2. the child only does what the test needs, and ends by
    // `_exit`.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "fork");
    if child == 0 {
        let good = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).unwrap_or(false);
        // SAFETY: 1. ends the child at once.
        unsafe { libc::_exit(i32::from(!good)) };
    }
    let mut status = 0;
    // SAFETY: 1. the child is ours and is waited for once.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    status == 0
}

#[test]
fn a_child_gets_no_lease() {
    alone("fork::a_child_gets_no_lease", || {
        let pool = pool(64, 4);
        drop(drain(&pool));
        let good = forked(|| {
            let refused = (0..10).all(|_| matches!(pool.lease(1), Err(PoolError::Forked)));
            refused && pool.encode(&crate::carriers::order()).is_err()
        });
        assert!(good);
        assert_eq!(drain(&pool).len(), 4, "the parent's pool goes on");
    });
}

#[test]
fn drops_in_a_child_do_nothing() {
    alone("fork::drops_in_a_child_do_nothing", || {
        let pool = pool(64, 4);
        let mut writable = filled(&pool, b"parent");
        let shared = frozen(&pool, b"shared");
        let handle = shared.handle().unwrap();
        let mut leases = Some((shared.clone(), pool.clone(), filled(&pool, b"third")));
        let good = forked(|| {
            drop(leases.take());
            pool.flush_thread();
            pool.trim();
            // What the child finds is its own copy of the bytes.
            pool.resolve(handle).is_ok_and(|lease| *lease == *b"shared") || pool.resolve(handle).is_err()
        });
        assert!(good);
        writable.push_slice(b"'s").unwrap();
        assert_eq!((&*writable, &*shared), (&b"parent's"[..], &b"shared"[..]));
        assert_eq!(pool.resolve(handle).unwrap(), shared);
        assert_eq!(shared.share_count(), 2);
        assert_eq!(drain(&pool).len(), 1);
        drop((leases, writable, shared));
        assert_eq!(drain(&pool).len(), 4);
    });
}

/// What was leased can be read in the child, as a copy: no crash, and no change here.
#[test]
fn a_child_reads_what_it_inherited() {
    alone("fork::a_child_reads_what_it_inherited", || {
        let pool = pool(64, 4);
        let (mut writable, shared) = (filled(&pool, b"parent"), frozen(&pool, b"shared"));
        let good = forked(|| {
            writable[0] = b'x';
            *writable == *b"xarent" && *shared.clone() == *b"shared"
        });
        assert!(good);
        assert_eq!(&*writable, b"parent");
    });
}

/// A child's own pool works, and the thread's cache does not mix it with the parent's.
#[test]
fn a_child_builds_its_own_pool() {
    alone("fork::a_child_builds_its_own_pool", || {
        let old = pool(64, 4);
        drop(drain(&old));
        let good = forked(|| {
            let new = Pool::new().unwrap();
            let lease = frozen(&new, b"own");
            old.lease(1).is_err() && *lease == *b"own" && old.owner_of(lease.as_ptr()).is_none()
        });
        assert!(good);
        assert_eq!(drain(&old).len(), 4);
    });
}

/// The last of a pool may end in the child: nothing of the parent is unmapped or freed twice.
#[test]
fn the_last_of_a_pool_ends_in_a_child() {
    alone("fork::the_last_of_a_pool_ends_in_a_child", || {
        let mut things = Some((pool(64, 4), frozen(&pool(64, 4), b"orphan")));
        let good = forked(|| {
            drop(things.take());
            true
        });
        assert!(good);
        let (pool, orphan) = things.take().unwrap();
        assert_eq!((drain(&pool).len(), &*orphan), (4, &b"orphan"[..]));
    });
}

/// Negative control: a child that fails is seen.
#[test]
fn a_child_that_fails_is_seen() {
    alone("fork::a_child_that_fails_is_seen", || {
        assert!(forked(|| true));
        assert!(!forked(|| false));
        assert!(!forked(|| panic!("planted")));
    });
}
