//! A leak is safe, counted, and named by the place that leased. (X-7, X-9, A1-6)

use std::mem::forget;
use std::num::NonZeroU32;

use pw::pool::{Sample, Tracking};

use crate::support::{drain, filled, fixed, frozen, pool, times};

/// 10 forgotten leases, counted with file and line.
#[test]
fn forgotten_leases_are_counted() {
    let pool = pool(64, 64);
    let seven = line!() + 2;
    for _ in 0..7 {
        forget(pool.lease(8).unwrap());
    }
    let three = line!() + 2;
    for _ in 0..3 {
        forget(pool.lease(8).unwrap().freeze());
    }
    drop(drain(&pool));
    let report = pool.close();
    assert_eq!(report.total(), 10);
    let mut found: Vec<_> = report.groups().iter().map(|leak| (leak.leases, leak.site.unwrap().line())).collect();
    found.sort_unstable();
    assert_eq!(found, [(3, three), (7, seven)]);
    let text = report.to_string();
    for line in [seven, three] {
        assert!(text.contains(&format!("leaks.rs:{line}")), "{text}");
    }
}

/// its memory is never given to another one, nor freed.
#[test]
fn a_forgotten_lease_keeps_its_slot() {
    let pool = pool(64, 8);
    let (address, slice) = {
        let lease = frozen(&pool, b"forgotten");
        let slice: &'static [u8] = Box::leak(Box::new(lease));
        (slice.as_ptr(), slice)
    };
    for _ in 0..times(1000, 100_000) {
        let leases = drain(&pool);
        assert_eq!(leases.len(), 7);
        assert!(leases.iter().all(|lease| lease.as_ptr() != address));
    }
    drop(pool);
    assert_eq!(slice, b"forgotten");
}

/// A lease in a cycle, in a thread that never ends, behind a ticket that nobody uses: all are in the report.
#[test]
fn every_kind_of_leak_is_reported() {
    let pool = pool(64, 8);
    let ticket = filled(&pool, b"parked").park().unwrap();
    let shared = frozen(&pool, b"shared");
    let handle = shared.handle().unwrap();
    forget(shared.clone());
    drop(shared);
    forget(pool.encode(&crate::carriers::order()).unwrap());
    let other = pool.clone();
    let report = pool.close();
    assert_eq!(report.total(), 3, "{report}");
    drop(other.unpark(ticket));
    assert!(other.resolve(handle).is_err() || other.resolve(handle).is_ok_and(|found| *found == *b"shared"));
}

/// Leases that live when the pool is closed are no leaks when they end later: no double count, no crash.
#[test]
fn what_is_out_at_the_close_may_end_later() {
    let pool = pool(64, 8);
    let other = pool.clone();
    let leases: Vec<_> = (0..3).map(|_| frozen(&pool, b"x")).collect();
    assert_eq!(pool.close().total(), 3);
    drop(leases);
    assert_eq!(other.close().total(), 0);
}

/// How many of so many forgotten leases have a thread and a backtrace; all are counted, and all have a site.
fn sampled(tracking: Tracking, leases: usize) -> usize {
    let pool = fixed(64, leases).tracking(tracking).build().unwrap();
    (0..leases).for_each(|_| forget(pool.lease(1).unwrap()));
    let snapshot = pool.snapshot();
    assert_eq!((snapshot.leases.len(), pool.close().total()), (leases, leases));
    assert!(snapshot.leases.iter().all(|lease| lease.site.is_some()));
    snapshot.leases.iter().filter_map(|lease| lease.sample.as_ref()).inspect(|sample| is_this_thread(sample)).count()
}

fn is_this_thread(sample: &Sample) {
    assert_eq!(sample.thread.as_deref(), std::thread::current().name());
}

/// full finds 100 %, a sample finds its share, off finds none.
#[test]
fn tracking_levels() {
    assert_eq!(sampled(Tracking::Full, 200), 200);
    assert_eq!(sampled(Tracking::Off, 200), 0);
    let found = sampled(Tracking::Sampled(NonZeroU32::new(10).unwrap()), 1000);
    assert!((50..=200).contains(&found), "{found} of 1000 at 1 in 10");
}

/// what came back leaves no trace, and its slot's next lease has none of it.
#[test]
fn a_sample_ends_with_its_lease() {
    let pool = fixed(64, 1).tracking(Tracking::Sampled(NonZeroU32::new(1000).unwrap())).build().unwrap();
    let mut found = 0;
    for _ in 0..3000 {
        let _lease = pool.lease(1).unwrap();
        found += pool.snapshot().leases.iter().filter(|lease| lease.sample.is_some()).count();
    }
    assert!((1..=6).contains(&found), "{found} of 3000 at 1 in 1000");
}
