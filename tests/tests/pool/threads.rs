//! Threads that end, panic, and release late. (B2-10: nothing is stranded at thread exit)

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Barrier;
use std::thread;

use pw::pool::{Lease, LeaseMut, Pool};

use crate::support::{drain, filled, frozen, pool, times};

/// B2-10: a thread that had all slots leaves all of them.
#[test]
fn a_thread_that_ends_strands_nothing() {
    let pool = pool(64, 300);
    for _ in 0..times(20, 1000) {
        let own = pool.clone();
        let count = thread::spawn(move || drain(&own).len()).join().unwrap();
        assert_eq!(count, 300);
    }
    assert_eq!(drain(&pool).len(), 300);
}

/// B2-10: more threads than may have a cache, one after the other and all at once.
#[test]
fn many_threads_strand_nothing() {
    let pool = crate::support::fixed(64, 512).threads(4).build().unwrap();
    let barrier = Barrier::new(16);
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..times(100, 10_000) {
                    let leases: Vec<_> = (0..8).map(|_| pool.lease(1)).collect();
                    drop(leases);
                }
                barrier.wait();
                pool.flush_thread();
            });
        }
    });
    assert_eq!(drain(&pool).len(), 512);
}

/// More pools than a thread's table has places for.
#[test]
fn many_pools_on_one_thread() {
    let pools: Vec<_> = (0..200).map(|_| pool(64, 4)).collect();
    for turn in 0..3 {
        let leases: Vec<_> = pools.iter().map(|pool| frozen(pool, &[turn])).collect();
        assert!(leases.iter().all(|lease| **lease == [turn]));
    }
    assert!(pools.iter().all(|pool| drain(pool).len() == 4));
    drop(pools);
    assert_eq!(drain(&pool(64, 4)).len(), 4);
}

/// Pools that come and go: a thread's table never gives the slots of one that is gone to another.
#[test]
fn a_new_pool_has_only_its_own_slots() {
    let kept = pool(64, 4);
    for turn in 0..times(300, 10_000) {
        let pool = pool(64, 4);
        let lease = frozen(&pool, b"new");
        assert!(pool.owner_of(lease.as_ptr()).is_some(), "turn {turn}");
        assert!(kept.owner_of(lease.as_ptr()).is_none());
        let handle = lease.handle().unwrap();
        drop(pool);
        assert!(kept.resolve(handle).is_err());
    }
    assert_eq!(drain(&kept).len(), 4);
}

/// The slots of a thread that panics come back while it unwinds.
#[test]
fn a_panic_strands_nothing() {
    let pool = pool(64, 64);
    for _ in 0..times(50, 1000) {
        let own = pool.clone();
        let panic = thread::spawn(move || {
            let _leases: (Vec<_>, Lease) = (drain(&own).split_off(8), frozen(&own, b"x"));
            panic!("planted");
        });
        assert!(panic.join().is_err());
        let unwound = catch_unwind(AssertUnwindSafe(|| {
            let _leases = drain(&pool);
            panic!("planted");
        }));
        assert!(unwound.is_err());
    }
    assert_eq!(drain(&pool).len(), 64);
}

/// A lease that ends on another thread than its own, and after that one.
#[test]
fn a_lease_ends_on_another_thread() {
    let pool = pool(64, 128);
    for _ in 0..times(100, 10_000) {
        let own = pool.clone();
        let leases = thread::spawn(move || drain(&own)).join().unwrap();
        assert_eq!(leases.len(), 128);
        let (half, rest): (Vec<_>, Vec<_>) = leases.into_iter().enumerate().partition(|(at, _)| at % 2 == 0);
        thread::spawn(move || drop(half)).join().unwrap();
        drop(rest);
        // This thread lives on, and so would its cache.
        pool.flush_thread();
    }
    assert_eq!(drain(&pool).len(), 128);
}

thread_local! {
    static LATE: RefCell<Vec<Box<dyn std::any::Any>>> = const { RefCell::new(Vec::new()) };
}

/// Leases in a thread-local are released by a destructor that may run after the pool's own.
#[test]
fn a_thread_local_releases_late() {
    let pool = pool(64, 64);
    for early in [false, true, true, false] {
        let own = pool.clone();
        thread::spawn(move || {
            if early {
                LATE.with_borrow_mut(Vec::clear);
            }
            let leases = drain(&own);
            LATE.with_borrow_mut(|late| {
                late.extend(leases.into_iter().map(|lease| Box::new(lease.freeze()) as Box<_>))
            });
        })
        .join()
        .unwrap();
        assert_eq!(drain(&pool).len(), 64);
    }
}

/// A destructor of a thread-local that leases and releases, and even holds the last of a pool.
#[test]
fn a_thread_local_leases_late() {
    struct Late(Pool);
    impl Drop for Late {
        fn drop(&mut self) {
            assert_eq!(&*frozen(&self.0, b"late"), b"late");
        }
    }
    let pool = pool(64, 64);
    for _ in 0..4 {
        let own = pool.clone();
        thread::spawn(move || {
            LATE.with_borrow_mut(|late| late.push(Box::new(Late(own))));
            let local = crate::support::pool(64, 4);
            LATE.with_borrow_mut(|late| late.push(Box::new((filled(&local, b"x"), Late(local)))));
        })
        .join()
        .unwrap();
    }
    assert_eq!(drain(&pool).len(), 64);
}

/// `thread::scope` returns before the destructors of thread-locals have run: a flush does not wait for them.
#[test]
fn a_flush_at_the_end_of_a_scope() {
    let pool = pool(64, 100);
    for _ in 0..times(100, 10_000) {
        thread::scope(|scope| {
            scope.spawn(|| {
                drop(drain(&pool));
                pool.flush_thread();
            });
        });
        assert_eq!(drain(&pool).len(), 100);
        pool.flush_thread();
    }
}

/// Slots in the cache of a thread that lives are at home: no leak.
#[test]
fn cached_slots_are_at_home() {
    let pool = pool(64, 64);
    let (own, barrier) = (pool.clone(), Barrier::new(2));
    thread::scope(|scope| {
        scope.spawn(|| {
            drop(drain(&own));
            barrier.wait();
            barrier.wait();
        });
        barrier.wait();
        let snapshot = pool.snapshot();
        assert_eq!((snapshot.classes[0].live, snapshot.leases.len()), (0, 0));
        assert_eq!(pool.clone().close().total(), 0);
        barrier.wait();
    });
}

/// A pool that is closed while others lease: each gets a lease that works, or the error.
#[test]
fn a_close_beside_leases() {
    for _ in 0..times(200, 10_000) {
        let pool = pool(64, 64);
        let barrier = Barrier::new(4);
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    barrier.wait();
                    while let Ok(mut lease) = pool.lease(8) {
                        lease.push_slice(b"works").unwrap();
                        assert_eq!(&*lease.freeze(), b"works");
                    }
                });
            }
            barrier.wait();
            let report = pool.clone().close();
            assert!(report.total() <= 3);
        });
        assert!(pool.lease(1).is_err());
    }
}

/// Pools are built, used and dropped on all threads at once.
#[test]
fn pools_come_and_go() {
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..times(100, 10_000) {
                    let pool = pool(64, 8);
                    let lease: LeaseMut = filled(&pool, b"kept");
                    drop(pool);
                    assert_eq!(&*lease.freeze(), b"kept");
                }
            });
        }
    });
}
