//! How long a pool lives: until its last handle, lease and cache are gone, and not longer. The checkers see memory that is
//! never freed, or freed while somebody still uses it.

use std::vec::Vec;

use super::Bench;
use crate::pool::{Checks, Domain, Lease};
use crate::sync::model::{Arc, check, thread};
use crate::sync::{AtomicU32, Ordering};

#[test]
fn the_last_lease_frees_the_pool() {
    check(3, || {
        let bench: Bench = Bench::of_slots(2);
        let leases = [bench.lease(1).unwrap().freeze(), bench.lease(2).unwrap().freeze()];
        let clone = leases[0].clone();
        let threads = [thread::spawn(move || drop(leases)), thread::spawn(move || drop(clone))];
        drop(bench.pool);
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
}

#[test]
fn closing_against_leasing() {
    check(3, || {
        let bench: Arc<Bench> = Arc::new(Bench::of_slots(2));
        let out = bench.lease(1).unwrap();
        let other = thread::spawn({
            let pool = bench.pool.clone();
            move || {
                drop(out);
                drop(pool.lease(1));
            }
        });
        bench.pool.clone().close();
        assert!(bench.lease(2).is_none());
        other.join().unwrap();
        bench.all_home();
    });
}

/// A pool whose released slots rest.
struct Resting;

impl Domain for Resting {
    const NAME: &'static str = "resting";
    const CHECKS: Checks = Checks { quarantine: true, ..Checks::UNCHECKED };
}

/// Slots in quarantine count for the pool: whoever closes it must see them all.
#[test]
fn closing_against_quarantine() {
    check(3, || {
        let bench: Bench<Resting> = Bench::new(|builder| builder.slots(2).grow_to(8));
        let lease = bench.lease(1).unwrap();
        let other = thread::spawn(move || drop(lease));
        drop(bench.pool);
        other.join().unwrap();
    });
}

/// Memory of the user's own.
struct Owned {
    bytes: [u8; 1],
    drops: Arc<AtomicU32>,
}

impl AsRef<[u8]> for Owned {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        self.drops.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn memory_of_the_users_own_is_freed_once() {
    check(3, || {
        let drops = Arc::new(AtomicU32::new(0));
        let lease = Lease::from_owner(Owned { bytes: [7], drops: drops.clone() }).unwrap();
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let lease = lease.clone();
                thread::spawn(move || assert_eq!(lease[0], 7))
            })
            .collect();
        drop(lease);
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        assert_eq!(drops.load(Ordering::Relaxed), 1);
    });
}

/// Two threads that are short of slots grow the pool together: there is a slot for each.
#[test]
fn a_pool_grows_for_all() {
    check(3, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder.slots(2).grow_to(4)));
        let _out = [bench.lease(0).unwrap(), bench.lease(1).unwrap()];
        let other = thread::spawn({
            let bench = bench.clone();
            move || bench.lease(2).expect("a slot for the second thread")
        });
        let mine = bench.lease(3).expect("a slot for the first thread");
        let others = other.join().unwrap();
        assert_ne!(mine.as_ptr(), others.as_ptr());
    });
}
