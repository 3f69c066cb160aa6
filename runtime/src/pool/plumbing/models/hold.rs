//! Who has a slot: one writer or some readers, found by handles and tickets, and released once.

use super::super::hold::{Shared, Unique};
use super::super::slot::Slot;
use super::Bench;
use crate::pool::{Gate, Handle, Lease, LeaseMut, Main, Passage, ViolationKind};
use crate::sync::model::{Arc, check, thread};

/// A bench with one slot, shared by the model's threads.
fn bench() -> Arc<Bench> {
    Arc::new(Bench::of_slots(1))
}

/// Runs `second` in a thread beside `first`.
fn beside<T: Send + 'static>(
    bench: &Arc<Bench>,
    second: impl FnOnce(&Bench) -> T + Send + 'static,
) -> impl FnOnce() -> T {
    let bench = bench.clone();
    let thread = thread::spawn(move || second(&bench));
    move || thread.join().unwrap()
}

/// The slot's next holder writes at once: the model fails unless all readers are through.
fn reuse(bench: &Bench) {
    drop(bench.lease(99));
}

#[test]
fn the_last_reader_releases_once() {
    check(3, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let clone = lease.clone();
        let other = beside(&bench, move |bench| {
            let third = clone.clone();
            drop(clone);
            assert_eq!(bench.read(&third), 1);
        });
        assert_eq!(bench.read(&lease), 1);
        drop(lease);
        reuse(&bench);
        other();
        bench.all_home();
    });
}

#[test]
fn three_readers_release_once() {
    check(2, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let read = |lease: Lease<_>| move |bench: &Bench| assert_eq!(bench.read(&lease), 1);
        let (second, third) = (beside(&bench, read(lease.clone())), beside(&bench, read(lease.clone())));
        read(lease)(&bench);
        reuse(&bench);
        second();
        third();
        bench.all_home();
    });
}

#[test]
fn a_lease_that_writes_again_is_alone() {
    check(3, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let clone = lease.clone();
        let other = beside(&bench, move |bench| {
            assert_eq!(bench.read(&clone), 1);
            drop(clone);
            reuse(bench);
        });
        if let Ok(mut lease) = lease.try_into_mut() {
            bench.write(&mut lease, 2);
        }
        other();
        bench.all_home();
    });
}

/// The slot that a handle names. Past [`Pool`](crate::pool::Pool), whose words about a refusal read dozens of statistics.
fn named(bench: &Bench, handle: Handle) -> &Slot {
    bench.class().slot(handle.index).unwrap()
}

/// A handle gives the lease that it is of, or none.
fn resolve(bench: &Bench, handle: Handle, stamp: u8) -> bool {
    let lease = Shared::resolve(named(bench, handle), handle.generation).map(Lease);
    lease.is_some_and(|lease| bench.read(&lease) == stamp || panic!("a lease of another tenure"))
}

#[test]
fn a_handle_against_the_last_drop() {
    check(3, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let handle = lease.handle().unwrap();
        let other = beside(&bench, move |bench| resolve(bench, handle, 1));
        drop(lease);
        reuse(&bench);
        other();
        bench.all_home();
    });
}

/// Nothing but the slot's own count tells this thread of the write: it guesses the handle.
#[test]
fn a_handle_brings_the_bytes() {
    check(3, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap();
        let number = lease.0.slot().number().unwrap();
        let other = beside(&bench, move |bench| resolve(bench, number, 2));
        let mut lease = lease;
        bench.write(&mut lease, 2);
        let lease = lease.freeze();
        assert_eq!(lease.handle(), Some(number));
        drop(lease);
        reuse(&bench);
        other();
        bench.all_home();
    });
}

/// Who comes too late is told that the handle is stale, in all words.
#[test]
fn a_late_handle_is_stale() {
    check(1, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let handle = lease.handle().unwrap();
        let other = beside(&bench, move |bench| {
            let kind = bench.pool.resolve(handle).map_err(|violation| violation.kind());
            assert!(matches!(kind, Ok(_) | Err(ViolationKind::Stale)), "{kind:?}");
        });
        drop(lease);
        other();
        bench.all_home();
    });
}

/// The slot is in its next tenure, and has a handle again, when the old handle is shown.
#[test]
fn an_old_handle_against_a_new_one() {
    check(3, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let old = lease.handle().unwrap();
        let other = beside(&bench, move |bench| resolve(bench, old, 1));
        drop(lease);
        if let Some(lease) = bench.lease(2) {
            let lease = lease.freeze();
            let new = lease.handle().unwrap();
            assert_ne!(new, old);
            drop(lease);
            // The other thread may have this tenure for a moment, before it sees that it is not its handle's.
            resolve(&bench, new, 2);
        }
        other();
        bench.all_home();
    });
}

#[test]
fn a_handle_against_a_lease_that_writes_again() {
    check(3, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let handle = lease.handle().unwrap();
        let other = beside(&bench, move |bench| resolve(bench, handle, 1));
        if let Ok(mut lease) = lease.try_into_mut() {
            bench.write(&mut lease, 2);
            let lease = lease.freeze();
            let new = lease.handle().unwrap();
            assert_ne!(new, handle);
            assert!(resolve(&bench, new, 2));
        }
        other();
        bench.all_home();
    });
}

/// Whether the ticket was good; whoever has the slot writes to it.
fn unpark(bench: &Bench, ticket: Handle, stamp: u8) -> Option<LeaseMut<super::Bare>> {
    let mut lease = Unique::unpark(named(bench, ticket), ticket.generation).map(LeaseMut)?;
    bench.write(&mut lease, stamp);
    Some(lease)
}

#[test]
fn a_ticket_is_good_once() {
    check(3, || {
        let bench = bench();
        let ticket = bench.lease(1).unwrap().park().unwrap();
        let other = beside(&bench, move |bench| unpark(bench, ticket, 2).is_some());
        let mine = unpark(&bench, ticket, 3).is_some();
        assert!(mine != other(), "one of the two");
        bench.all_home();
    });
}

/// Nothing but the slot's own word tells this thread of the write: it guesses the ticket.
#[test]
fn a_ticket_brings_the_bytes() {
    check(3, || {
        let bench = bench();
        let mut lease = bench.lease(1).unwrap();
        let number = lease.0.slot().number().unwrap();
        let other = beside(&bench, move |bench| unpark(bench, number, 3).is_some());
        bench.write(&mut lease, 2);
        assert_eq!(lease.park().ok(), Some(number));
        if !other() {
            assert!(unpark(&bench, number, 4).is_some());
        }
        bench.all_home();
    });
}

/// The first who shows the ticket parks the slot again: the old ticket gets nobody the new one's slot.
#[test]
fn an_old_ticket_against_a_new_one() {
    check(3, || {
        let bench = bench();
        let old = bench.lease(1).unwrap().park().unwrap();
        let again = move |bench: &Bench| unpark(bench, old, 2).map(|lease| lease.park().unwrap());
        let other = beside(&bench, again);
        let mine = again(&bench);
        let ((Some(new), None) | (None, Some(new))) = (mine, other()) else { panic!("one of the two") };
        assert_ne!(new, old);
        assert!(unpark(&bench, old, 3).is_none());
        assert!(unpark(&bench, new, 4).is_some());
        bench.all_home();
    });
}

/// A handle of the message before it was parked is no way to the parked slot.
#[test]
fn a_handle_against_a_parked_slot() {
    check(3, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let handle = lease.handle().unwrap();
        let other = beside(&bench, move |bench| resolve(bench, handle, 1));
        if let Ok(mut lease) = lease.try_into_mut() {
            bench.write(&mut lease, 2);
            let ticket = lease.park().unwrap();
            assert!(!resolve(&bench, ticket, 3));
            assert!(unpark(&bench, ticket, 3).is_some());
        }
        other();
        bench.all_home();
    });
}

/// What another domain was given to read is not written to any more, whoever asks when.
#[test]
fn shared_with_another_domain_against_writing_again() {
    check(3, || {
        let bench = bench();
        let lease = bench.lease(1).unwrap().freeze();
        let clone = lease.clone();
        let other = beside(&bench, move |_| {
            let gate = Gate::<super::Bare, Main>::new(Passage::ReadOnly);
            drop(gate.share(&clone).unwrap());
        });
        assert!(lease.try_into_mut().is_err());
        other();
        bench.all_home();
    });
}
