//! What the pool does not catch: each line of that section of `docs/limits.md`. (B3-6)
//!
//! A test here that fails is good news: the page claims less than the code does.

use std::sync::mpsc::channel;
use std::thread;

use pw::Message;
use pw::pool::{Checks, Domain, DomainId, Handle, Lease, Main, Pool, PoolError};

use crate::support::{drain, filled, fixed, frozen, is_raised, pool};

struct Careful;

impl Domain for Careful {
    const NAME: &'static str = "careful";
    const CHECKS: Checks = Checks { guard_pages: false, ..Checks::PARANOID };
}

fn careful(slots: usize) -> Pool<Careful> {
    fixed(256, slots).domain::<Careful>().build().unwrap()
}

#[test]
#[cfg_attr(miri, ignore = "writes through a dead pointer on purpose")]
fn a_late_write_into_the_next_message() {
    let pool = careful(1);
    let kept = filled(&pool, b"first").as_mut_ptr();
    let next = filled(&pool, b"second");
    assert_eq!(next.as_ptr(), kept.cast_const());
    // SAFETY: the slot is mapped as long as the pool lives; no reference covers it now. It is the limit under test.
    unsafe { kept.write_volatile(b'X') };
    assert_eq!(&*next, b"Xecond");
    drop(next);
    assert!(pool.violations().is_empty());
}

#[test]
#[cfg_attr(miri, ignore = "reads through a dead pointer on purpose")]
fn a_late_read() {
    let pool = careful(1);
    let kept = filled(&pool, b"first").as_mut_ptr();
    let next = filled(&pool, b"second");
    // SAFETY: the slot is mapped as long as the pool lives, and nobody writes to it now. It is the limit under test.
    assert_eq!(unsafe { kept.read_volatile() }, b's');
    drop(next);
    assert!(pool.violations().is_empty());
}

/// The canary is what stands right behind the payload; further on is a neighbour.
#[test]
#[cfg_attr(miri, ignore = "writes out of bounds on purpose")]
fn an_overrun_that_jumps() {
    let pool = careful(2);
    let (mut one, mut other) = (filled(&pool, b"one"), filled(&pool, b"other"));
    let (from, to) = (one.as_mut_ptr(), other.as_mut_ptr());
    let jump = to.addr().wrapping_sub(from.addr());
    // SAFETY: the address is that of the other slot, in the same mapping; no reference covers it now. It is the limit
    // under test.
    unsafe { from.wrapping_add(jump).write_volatile(b'X') };
    assert_eq!(&*other, b"Xther");
    drop((one, other));
    assert!(pool.violations().is_empty());
}

#[test]
fn a_write_behind_the_message_within_the_slot() {
    let pool = careful(1);
    let mut lease = filled(&pool, b"message");
    lease.spare_mut()[0] = b'!';
    assert_eq!(&*lease, b"message");
    drop(lease);
    assert!(pool.violations().is_empty());
}

#[test]
fn a_length_is_believed() {
    let pool = pool(64, 1);
    drop(filled(&pool, b"secret of before"));
    let mut lease = pool.lease(16).unwrap();
    lease.set_len(16).unwrap();
    // With the feature `hardened`, what is released is poisoned.
    assert!(is_raised() || *lease == *b"secret of before", "without scrubbing");
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Order {
    id: u64,
}

#[test]
#[cfg_attr(miri, ignore = "writes behind a lease on purpose")]
fn a_message_that_is_changed_after_its_check() {
    let pool = careful(1);
    let message = pool.encode(&Order { id: 7 }).unwrap();
    let bytes = message.lease().as_ptr().cast_mut();
    let before = message.view().id();
    let changed = (0..message.lease().len()).any(|at| {
        let byte = bytes.wrapping_add(at);
        // SAFETY: of the slot, which is mapped and readable.
        let old = unsafe { byte.read_volatile() };
        // SAFETY: the same byte; the slot is writable, and no reference covers it now. It is the limit under test.
        unsafe { byte.write_volatile(old ^ 1) };
        message.view().id() != before
    });
    assert!(changed, "the view does not look at its bytes");
    assert!(pool.violations().is_empty());
}

#[test]
fn a_forgotten_lease_is_not_taken_back() {
    let pool = pool(64, 1);
    std::mem::forget(pool.lease(1).unwrap());
    assert!(matches!(pool.lease(1), Err(PoolError::Exhausted { .. })));
    assert_eq!(pool.close().total(), 1);
}

#[test]
fn a_made_up_handle_that_is_right() {
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"mine");
    let guessed = Handle::from_bits(lease.handle().unwrap().to_bits());
    assert_eq!(&*pool.resolve(guessed).unwrap(), b"mine");
}

#[test]
fn a_domain_that_is_left_by_hand() {
    let lease = filled(&careful(1), b"careful").freeze();
    let elsewhere: Lease = Lease::from_owner(lease).unwrap();
    assert_eq!(&*elsewhere, b"careful");
    assert_eq!(elsewhere.domain(), DomainId::of::<Main>());
}

#[test]
fn a_domain_by_name() {
    assert_eq!(DomainId::named("tenant"), DomainId::named("tenant"));
    assert_ne!(DomainId::named(Careful::NAME), DomainId::of::<Careful>());
}

#[test]
fn idle_slots_of_another_thread() {
    let pool = pool(64, 256);
    let (is_idle, wait) = channel();
    let (end, ended) = channel::<()>();
    let other = thread::spawn({
        let pool = pool.clone();
        move || {
            drop(drain(&pool));
            is_idle.send(()).unwrap();
            ended.recv().unwrap_err();
        }
    });
    wait.recv().unwrap();
    // With the feature `hardened`, threads have no caches.
    assert!(is_raised() || drain(&pool).len() < 256, "some are in the cache of the other thread");
    drop(end);
    other.join().unwrap();
    assert_eq!(drain(&pool).len(), 256);
}

#[test]
fn a_small_part_keeps_its_slot() {
    let pool = pool(4096, 1);
    let part = frozen(&pool, &[7; 4096]).slice(..16).unwrap();
    assert_eq!(part.retained(), 4096);
    assert!(pool.lease(1).is_err());
    let copy = part.detach().unwrap();
    drop(part);
    assert!(pool.lease(1).is_ok());
    assert_eq!(*copy, [7; 16]);
}
