//! A long-lived reference is a handle of a generation, never a pointer. (A1-7, B4-1)

use std::panic::Location;

use pw::pool::{Event, Handle, Pool, Violation, ViolationKind};

use crate::support::{Random, filled, frozen, pool, times};

#[track_caller]
fn refused(pool: &Pool, handle: Handle) -> Violation {
    let error = pool.resolve(handle).expect_err("a handle of nothing that lives");
    assert!(pool.unpark(handle).is_err());
    error
}

#[test]
fn a_handle_finds_its_lease() {
    let pool = pool(64, 64);
    let leases: Vec<_> = (0..64).map(|id: u8| frozen(&pool, &[id; 3])).collect();
    let handles: Vec<_> = leases.iter().map(|lease| lease.handle().unwrap()).collect();
    for (id, handle) in (0..).zip(&handles) {
        assert_eq!(&*pool.resolve(*handle).unwrap(), [id; 3]);
        assert_eq!(Handle::from_bits(handle.to_bits()), *handle);
    }
    drop(leases);
    handles.into_iter().for_each(|handle| assert_eq!(refused(&pool, handle).kind(), ViolationKind::Stale));
}

/// A part's handle is that of the slot, or of the part: it never shows more than what was leased.
#[test]
fn a_handle_of_a_part() {
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"0123456789");
    let part = lease.slice(2..4).unwrap();
    let found = pool.resolve(part.handle().unwrap()).unwrap();
    assert!(*found == *part || *found == *lease, "{found:?}");
}

/// A1-7: 1e6 stale handles.
#[test]
fn stale_handles_are_refused() {
    let pool = pool(64, 16);
    let mut random = Random(7);
    for turn in 0..times(150_000, 1_000_000) {
        let stale = frozen(&pool, &[turn as u8]).handle().unwrap();
        // In every other turn its slot is in use again.
        let next = (turn % 2 == 0).then(|| pool.lease(1).unwrap());
        assert_eq!(pool.resolve(stale).unwrap_err().kind(), ViolationKind::Stale);
        drop(next);
        if random.below(1000) == 0 {
            refused(&pool, stale);
        }
    }
}

/// A1-7: 1e6 handles of another pool.
#[test]
fn foreign_handles_are_refused() {
    let (here, there) = (pool(64, 16), pool(64, 16));
    let mine = frozen(&here, b"mine");
    for _ in 0..times(150_000, 1_000_000) {
        let theirs = frozen(&there, b"theirs");
        assert_eq!(here.resolve(theirs.handle().unwrap()).unwrap_err().kind(), ViolationKind::Foreign);
    }
    assert_eq!(there.resolve(mine.handle().unwrap()).unwrap_err().kind(), ViolationKind::Foreign);
}

/// A pool of the past is not a pool that was built at its place.
#[test]
fn handles_of_a_dropped_pool_are_foreign() {
    let handle = frozen(&pool(64, 4), b"x").handle().unwrap();
    let next = pool(64, 4);
    let _lease = frozen(&next, b"y");
    assert_eq!(next.resolve(handle).unwrap_err().kind(), ViolationKind::Foreign);
}

/// A1-7: 1e6 forged handles: random bits, and live handles with some bits changed. Half of the slots are in use.
#[test]
fn forged_handles_are_refused() {
    let pool = pool(64, 64);
    let leases: Vec<_> = (0..32).map(|id: u8| frozen(&pool, &[id; 8])).collect();
    let handles: Vec<_> = leases.iter().map(|lease| lease.handle().unwrap()).collect();
    let mut random = Random(11);
    for _ in 0..times(150_000, 1_000_000) {
        let live = handles[random.below(handles.len())].to_bits();
        let bits = match random.below(4) {
            0 => u128::from(random.next()) << 64 | u128::from(random.next()),
            1 => live ^ (1 << random.below(128)),
            2 => live ^ (u128::from(random.next()) << random.below(65)),
            _ => mixed(live, handles[random.below(handles.len())].to_bits(), &mut random),
        };
        let handle = Handle::from_bits(bits);
        if !handles.contains(&handle) {
            let error = pool.resolve(handle).expect_err("a wrong slot");
            assert!(
                matches!(error.kind(), ViolationKind::Stale | ViolationKind::Foreign | ViolationKind::Forged),
                "{error:?}"
            );
        }
    }
    for (lease, handle) in leases.iter().zip(handles) {
        assert_eq!(pool.resolve(handle).unwrap(), *lease, "those that are not forged still work");
    }
}

/// The index of one handle with the generation of another.
fn mixed(one: u128, other: u128, random: &mut Random) -> u128 {
    let mask = u128::MAX << random.below(128);
    one & mask | other & !mask
}

/// The index of one live lease with the generation of another is no handle, as no two slots count alike: a slip in a
/// table, or the halves of two stores, is found.
#[test]
fn parts_of_two_handles_are_no_handle() {
    let pool = pool(64, 64);
    let leases: Vec<_> = (0..64).map(|_| frozen(&pool, b"x")).collect();
    let handles: Vec<_> = leases.iter().map(|lease| lease.handle().unwrap().to_bits()).collect();
    for (one, other) in handles.iter().zip(&handles[1..]) {
        for split in [32, 64] {
            let mask = u128::MAX << split;
            let handle = Handle::from_bits(one & mask | other & !mask);
            assert!(pool.resolve(handle).is_err(), "{handle:?}");
        }
    }
}

/// A handle resolves to a lease for reading; so it is of no use while someone writes.
#[test]
fn no_handle_reads_what_is_written() {
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"abc");
    let handle = lease.handle().unwrap();
    match lease.try_into_mut() {
        Ok(mut lease) => {
            assert!(pool.resolve(handle).is_err());
            lease[0] = b'x';
            assert!(pool.resolve(handle).is_err());
        }
        Err(lease) => assert_eq!(&*lease, b"abc"),
    }
}

/// A parked lease is out of reach, comes back once, and only as itself.
#[test]
fn a_ticket_is_used_once() {
    let pool = pool(64, 1);
    let ticket = filled(&pool, b"abc").park().unwrap();
    assert!(pool.resolve(ticket).is_err(), "nobody reads what an engine may write");
    assert!(pool.lease(1).is_err(), "the slot is not free");
    let lease = pool.unpark(ticket).unwrap();
    assert_eq!(&*lease, b"abc");
    assert_eq!(pool.unpark(ticket).unwrap_err().kind(), ViolationKind::DoubleRelease, "it is out already");
    drop(lease);
    assert!(pool.unpark(ticket).is_err(), "it is free");
    let other = filled(&pool, b"other").park().unwrap();
    assert!(pool.unpark(ticket).is_err(), "another one's");
    assert_eq!(&*pool.unpark(other).unwrap(), b"other");
}

/// A ticket is good for one parking: not for the next one of the same lease.
#[test]
fn a_ticket_is_of_one_parking() {
    let pool = pool(64, 1);
    let first = filled(&pool, b"abc").park().unwrap();
    let second = pool.unpark(first).unwrap().park().unwrap();
    assert_ne!(first, second);
    assert!(pool.unpark(first).is_err(), "an old ticket");
    assert_eq!(&*pool.unpark(second).unwrap(), b"abc");
}

/// Parts of a lease, parked and back, are what they were.
#[test]
fn a_part_is_parked() {
    let pool = pool(64, 1);
    let whole = frozen(&pool, b"0123456789");
    let part = whole.slice(3..7).unwrap();
    drop(whole);
    let part = part.try_into_mut().unwrap();
    let capacity = part.capacity();
    let mut part = pool.unpark(part.park().unwrap()).unwrap();
    assert_eq!((&*part, part.capacity()), (&b"3456"[..], capacity));
    part.push_slice(b"x").unwrap();
    assert_eq!(&*part.freeze(), b"3456x");
}

/// A handle for reading does not take a lease away from its readers.
#[test]
fn a_handle_is_no_ticket() {
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"abc");
    assert!(pool.unpark(lease.handle().unwrap()).is_err());
    assert_eq!((&*lease, lease.share_count() == 1), (&b"abc"[..], true));
}

fn line_of(site: Option<&'static Location<'static>>) -> u32 {
    let site = site.expect("a site");
    assert!(site.file().ends_with("handles.rs"), "{site}");
    site.line()
}

/// B4-1: three correct lines.
#[test]
fn a_stale_report_names_three_places() {
    let pool = pool(64, 1);
    let leased = line!() + 1;
    let lease = pool.lease(8).unwrap().freeze();
    let handle = lease.handle().unwrap();
    let released = line!() + 1;
    lease.release();
    let used = line!() + 1;
    let error = pool.resolve(handle).unwrap_err();
    assert_eq!(error.kind(), ViolationKind::Stale);
    assert_eq!([error.lease_site(), error.release_site(), error.use_site()].map(line_of), [leased, released, used]);
    let text = error.to_string();
    for line in [leased, released, used] {
        assert!(text.contains(&format!("handles.rs:{line}")), "{text}");
    }
}

/// B4-1, B1-7: the report shows the handle's generation and the slot's, and what happened before.
#[test]
fn a_stale_report_tells_the_history() {
    let pool = pool(64, 1);
    let handle = frozen(&pool, b"x").handle().unwrap();
    let _next = frozen(&pool, b"y");
    let error = pool.resolve(handle).unwrap_err();
    assert_ne!(error.generation(), error.found());
    let history: Vec<_> = error.history().events().collect();
    let at = |event: Event| history.iter().position(|found| *found == event);
    assert!(at(Event::Lease) < at(Event::Release) && at(Event::Lease).is_some(), "{history:?}");
    assert!(history.len() <= 16);
}

/// 16 events at most, and the last ones. (pool.md)
#[test]
fn the_history_keeps_the_last_events() {
    let pool = pool(64, 1);
    let handle = frozen(&pool, b"x").handle().unwrap();
    for _ in 0..100 {
        drop(frozen(&pool, b"y"));
    }
    assert!((1..=16).contains(&pool.resolve(handle).unwrap_err().history().events().count()));
}
