//! Labels: what a lease is for, whose it is, how long it may take. (A4-9, A4-10)

use std::thread;
use std::time::Duration;

use pw::pool::{Label, State};

use crate::support::{drain, frozen, pool};

/// A4-9: live and peak per label.
#[test]
fn labels_count() {
    static ORDER: Label = Label::new("order").owner("gateway");
    static QUOTE: Label = Label::new("quote");
    let pool = pool(64, 64);
    let orders: Vec<_> = (0..5).map(|_| pool.lease_as(8, &ORDER).unwrap()).collect();
    let quote = pool.lease_as(8, &QUOTE).unwrap().freeze();
    let copies = [quote.clone(), quote.slice(0..0).unwrap()];
    assert_eq!((ORDER.live(), ORDER.peak(), QUOTE.live()), (5, 5, 1));
    assert_eq!(quote.label().map(Label::kind), Some("quote"));
    drop(quote);
    assert_eq!(QUOTE.live(), 1, "copies are the same lease");
    drop((orders, copies));
    assert_eq!((ORDER.live(), ORDER.peak(), QUOTE.live(), QUOTE.peak()), (0, 5, 0, 1));
    drop(pool.lease_as(8, &ORDER).unwrap());
    assert_eq!((ORDER.live(), ORDER.peak()), (0, 5));
}

/// A4-9: the counts are exact when leases are given and ended on many threads.
#[test]
fn labels_count_on_all_threads() {
    static SHARED: Label = Label::new("shared");
    let pool = pool(64, 4096);
    let kept: Vec<_> = thread::scope(|scope| {
        let threads = (0..4).map(|_| {
            scope.spawn(|| {
                let mut leases: Vec<_> = (0..100).map(|_| pool.lease_as(1, &SHARED).unwrap()).collect();
                leases.truncate(10);
                leases
            })
        });
        threads.collect::<Vec<_>>().into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!((kept.len(), SHARED.live()), (40, 40));
    assert!((100..=400).contains(&SHARED.peak()), "{}", SHARED.peak());
    drop(kept);
    assert_eq!(SHARED.live(), 0);
}

/// A lease keeps its label through every change of permission; it counts once, and ends with the slot.
#[test]
fn labels_go_through_all_changes() {
    static WANDERS: Label = Label::new("wanders");
    let pool = pool(64, 4);
    for _ in 0..3 {
        let lease = pool.lease_as(8, &WANDERS).unwrap();
        let lease = pool.unpark(lease.park().unwrap()).unwrap().freeze();
        let handle = lease.handle().unwrap();
        drop((lease.clone(), pool.resolve(handle).unwrap()));
        let lease = lease.try_into_mut().unwrap();
        let lease = pool.unpark(lease.park().unwrap()).unwrap().freeze();
        assert_eq!((lease.label().map(Label::kind), WANDERS.live()), (Some("wanders"), 1));
        drop(lease);
        assert_eq!((WANDERS.live(), WANDERS.peak()), (0, 1));
    }
    assert!(pool.lease(1).unwrap().freeze().label().is_none(), "the slot's next lease has none");
}

/// A lease that is forgotten stays alive for its label, too.
#[test]
fn labels_show_leaks() {
    static LOST: Label = Label::new("lost").owner("desk");
    let pool = pool(64, 4);
    std::mem::forget(pool.lease_as(1, &LOST).unwrap());
    drop(drain(&pool));
    assert_eq!(LOST.live(), 1);
    let report = pool.close();
    let group = report.groups()[0];
    assert_eq!((group.kind, group.owner, group.leases), (Some("lost"), Some("desk"), 1));
    assert!(report.to_string().contains("lost") && report.to_string().contains("desk"), "{report}");
}

/// A4-10: the list of overdue leases is exact: those whose label's time has passed, with owner and site.
#[test]
fn overdue_leases_are_listed() {
    static SHORT: Label = Label::new("short").owner("desk").lifespan(Duration::from_millis(1));
    static LONG: Label = Label::new("long").lifespan(Duration::from_secs(86_400));
    let pool = pool(64, 16);
    let in_time = [pool.lease_as(8, &LONG).unwrap(), pool.lease(8).unwrap()];
    drop(pool.lease_as(8, &SHORT).unwrap());
    let first = line!() + 1;
    let late = pool.lease_as(8, &SHORT).unwrap();
    let second = line!() + 1;
    let later = pool.lease_as(8, &SHORT).unwrap().freeze();
    let overdue = loop {
        let overdue = pool.overdue();
        if overdue.len() >= 2 {
            break overdue;
        }
        thread::sleep(Duration::from_millis(1));
    };
    let mut lines: Vec<_> = overdue.iter().map(|lease| lease.site.unwrap().line()).collect();
    lines.sort_unstable();
    assert_eq!(lines, [first, second]);
    for lease in &overdue {
        assert_eq!(lease.label.and_then(Label::owned_by), Some("desk"));
        assert!(lease.age >= Some(Duration::from_millis(1)) && lease.overdue().is_some());
    }
    drop((late, later));
    assert!(pool.overdue().is_empty() && in_time.len() == 2);
}

/// A snapshot names each lease that is out, with its site, its label and its state.
#[test]
fn a_snapshot_lists_what_is_out() {
    static ONE: Label = Label::new("one");
    let pool = pool(64, 8);
    let lines = [line!() + 1, line!() + 2, line!() + 3];
    let shared = frozen(&pool, b"12345");
    let mut writable = pool.lease_as(8, &ONE).unwrap();
    let ticket = pool.lease(2).unwrap().park().unwrap();
    let shared = [shared.clone(), shared];
    writable.push_slice(b"123").unwrap();
    let snapshot = pool.snapshot();
    assert_eq!(snapshot.leases.len(), 3);
    let class = &snapshot.classes[0];
    assert_eq!((class.slot_size, class.slots, class.live), (64, 8, 3));
    let of = |line: u32| snapshot.leases.iter().find(|lease| lease.site.unwrap().line() == line).unwrap();
    let parts = |line: u32| (of(line).capacity, of(line).state, of(line).label.map(Label::kind));
    assert_eq!(parts(lines[0]), (64, State::Shared(2), None));
    assert_eq!(parts(lines[1]), (64, State::Unique, Some("one")));
    assert_eq!(parts(lines[2]), (64, State::Parked, None));
    assert!(snapshot.labels.iter().any(|label| label.kind == "one" && label.live == 1));
    let text = snapshot.to_string();
    assert!(lines.iter().all(|line| text.contains(&format!("labels.rs:{line}:"))), "{text}");
    drop((shared, writable, pool.unpark(ticket)));
    let snapshot = pool.snapshot();
    assert_eq!((snapshot.leases.len(), snapshot.classes[0].live), (0, 0));
}
