//! What is left in a slot for the next one.

use pw::pool::{Pool, Scrub};

use crate::support::{drain, fixed, frozen, is_raised};

/// What the next lease of the only slot finds where 40 of 64 bytes were written; part of it was then cut off.
fn found(scrub: Scrub) -> Vec<u8> {
    let pool = fixed(64, 1).scrub(scrub).build().unwrap();
    let mut lease = frozen(&pool, &[0xaa; 40]).try_into_mut().unwrap();
    lease.set_len(8).unwrap();
    drop(lease);
    let mut next = pool.lease(64).unwrap();
    next.set_len(64).unwrap();
    next.to_vec()
}

/// all of the slot.
#[test]
fn all_is_zero() {
    assert_eq!(found(Scrub::All), [0; 64]);
}

/// all that was ever written, not only what was left in the end.
#[test]
fn what_was_used_is_zero() {
    assert_eq!(found(Scrub::Used), [0; 64]);
}

/// Bytes that were written to the room behind the length count as used.
#[test]
fn spare_room_counts_as_used() {
    let pool = fixed(64, 1).scrub(Scrub::Used).build().unwrap();
    let mut lease = pool.lease(64).unwrap();
    lease.clear();
    lease.spare_mut().fill(0xaa);
    drop(lease);
    let failed = pool.lease(64).unwrap().fill(|all| {
        assert_eq!(all, [0; 64]);
        all.fill(0xbb);
        Err::<usize, _>("after a write")
    });
    assert!(failed.is_err());
    let mut next = pool.lease(64).unwrap();
    next.set_len(64).unwrap();
    assert_eq!(*next, [0; 64]);
}

/// A fresh slot is zero whatever the policy; without one, it may then hold what was there, and nothing of others.
#[test]
fn nothing_is_promised_without_a_policy() {
    let left = found(Scrub::None);
    assert!(is_raised() || left.iter().all(|byte| [0, 0xaa].contains(byte)));
    let pool = fixed(64, 4).scrub(Scrub::None).build().unwrap();
    for mut lease in drain(&pool) {
        lease.set_len(64).unwrap();
        assert_eq!(*lease, [0; 64]);
    }
}

/// Negative control: without a policy the bytes are still there, so the tests above see a scrub.
#[test]
fn without_a_policy_bytes_stay() {
    assert!(is_raised() || found(Scrub::None).contains(&0xaa));
}

/// `spare_mut` and the whole room of the slot are zero at the first lease of a mapped and of a heap pool.
#[test]
fn fresh_slots_are_zero() {
    for backing in [pw::pool::Backing::Heap, pw::pool::Backing::Mapped] {
        let pool = fixed(100, 8).backing(backing).build().unwrap();
        for mut lease in drain(&pool) {
            lease.clear();
            assert!(lease.spare_mut().iter().all(|byte| *byte == 0));
        }
    }
}

/// `Debug` prints no `sensitive` field of a message in a lease.
#[test]
fn sensitive_fields_are_masked() {
    use pw::Message;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Login {
        user: u32,
        #[pinwire(sensitive)]
        secret: u32,
    }

    let message = Pool::new().unwrap().encode(&Login { user: 7, secret: 987_654 }).unwrap();
    let text = format!("{message:?} {:?}", message.view());
    assert!(text.contains("***") && !text.contains("987"), "{text}");
    assert_eq!(message.view().secret(), 987_654);
}
