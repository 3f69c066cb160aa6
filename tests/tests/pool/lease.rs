//! One lease: where it stands, what can be written, how long it may get.

use pw::pool::{LeaseMut, Overflow, Pool, PoolError};

use crate::support::{Random, checksum, drain, filled, fixed, frozen, pool, times};

/// A1-3: holding a lease is the pin.
#[test]
fn a_thousand_leases_survive_churn() {
    const KEPT: usize = if cfg!(miri) { 20 } else { 1000 };
    let pool = pool(256, KEPT + 536);
    let mut random = Random(3);
    let kept: Vec<_> = (0..KEPT).map(|_| frozen(&pool, &random.bytes(256))).collect();
    let marks: Vec<_> = kept.iter().map(|lease| (lease.as_ptr(), checksum(lease))).collect();
    let mut window: Vec<LeaseMut> = Vec::new();
    for turn in 0..times(200_000, 1_000_000) {
        let mut lease = pool.lease(256).unwrap();
        lease.spare_mut().fill(turn as u8);
        window.push(lease);
        if window.len() == 100 {
            window.swap_remove(random.below(100));
        }
    }
    let now: Vec<_> = kept.iter().map(|lease| (lease.as_ptr(), checksum(lease))).collect();
    assert!(now == marks, "an address or a byte has changed");
}

/// A1-3: no two leases overlap, ever.
#[test]
fn leases_are_disjoint() {
    let pool = pool(96, 64);
    let mut leases = drain(&pool);
    assert_eq!(leases.len(), 64);
    let mut spans: Vec<_> = leases.iter_mut().map(span).collect();
    spans.sort_unstable();
    assert!(spans.windows(2).all(|two| two[0].1 <= two[1].0), "{spans:x?}");
}

/// The whole room of a lease.
fn span(lease: &mut LeaseMut) -> (usize, usize) {
    lease.clear();
    let room = lease.spare_mut();
    let start = room.as_ptr() as usize;
    (start, start + room.len())
}

/// A1-4: the address is the same from lease to release, through every change of permission.
#[test]
fn a_slot_never_moves() {
    let pool = pool(128, 8);
    let mut random = Random(4);
    for _ in 0..times(1000, 10_000) {
        let bytes = random.bytes(1 + random.0 as usize % 128);
        let mut lease = filled(&pool, &bytes[..1]);
        let start = lease.as_ptr();
        lease.push_slice(&bytes[1..]).unwrap();
        assert_eq!(lease.as_ptr(), start, "growth in place");
        let lease = pool.unpark(lease.park().unwrap()).unwrap();
        assert_eq!(lease.as_ptr(), start);
        let shared = lease.freeze();
        assert_eq!((shared.as_ptr(), shared.clone().as_ptr()), (start, start));
        assert_eq!(pool.resolve(shared.handle().unwrap()).unwrap().as_ptr(), start);
        let lease = shared.try_into_mut().unwrap();
        assert_eq!((lease.as_ptr(), &*lease), (start, &*bytes));
    }
}

#[test]
fn a_lease_is_at_least_what_was_asked_for() {
    let pool = Pool::new().unwrap();
    for len in [0, 1, 7, 64, 4095, 4096, 16_384] {
        let lease = pool.lease(len).unwrap();
        assert!(lease.capacity() >= len, "{len}");
        assert!(lease.len() <= lease.capacity());
    }
}

/// B2-10: size classes, and the smallest that holds.
#[test]
fn the_smallest_class_that_holds_is_taken() {
    let pool = Pool::builder().class(64, 4).class(1024, 4).class(16_384, 4).build().unwrap();
    for (len, size) in [(1, 64), (64, 64), (65, 1024), (1024, 1024), (1025, 16_384), (16_384, 16_384)] {
        assert_eq!(pool.lease(len).unwrap().capacity(), size, "{len}");
    }
}

/// B2-10: what is larger than every class comes from the heap, with the same handle, or is refused.
#[test]
fn larger_ones_come_from_the_heap() {
    let pool = Pool::builder().class(64, 4).overflow(Overflow::Heap { up_to: 1 << 30 }).build().unwrap();
    let bytes = Random(5).bytes(100_000);
    let lease = frozen(&pool, &bytes);
    assert_eq!(&*lease, &*bytes);
    assert_eq!(&*lease.slice(1..99_999).unwrap(), &bytes[1..99_999]);
    assert_eq!(&*lease.try_into_mut().unwrap(), &*bytes);
}

#[test]
fn larger_ones_are_refused_where_asked_for() {
    let builder = Pool::builder().class(64, 4).overflow(Overflow::Error);
    let error = builder.build().unwrap().lease(65).unwrap_err();
    assert!(matches!(error, PoolError::TooLarge { asked: 65, largest: 64 }), "{error:?}");
}

/// B2-9: alignment as asked for.
#[test]
fn slots_are_aligned() {
    for align in [64, 128, 512, 4096] {
        let pool = fixed(1000, 8).align(align).build().unwrap();
        for lease in drain(&pool) {
            assert_eq!(lease.as_ptr() as usize % align, 0);
        }
    }
}

/// A stride of a power of two would put all slots into the same few sets of the cache. (pool.md, cache colouring)
#[test]
fn slots_are_coloured() {
    let pool = pool(4096, 32);
    let leases = drain(&pool);
    let mut sets: Vec<_> = leases.iter().map(|lease| lease.as_ptr() as usize % 4096 / 64).collect();
    sets.sort_unstable();
    sets.dedup();
    assert!(sets.len() >= 16, "32 slots start in {} sets", sets.len());
}

#[test]
fn writes_stay_within_the_capacity() {
    let pool = pool(64, 2);
    let mut lease = filled(&pool, &[1; 60]);
    assert!(lease.push_slice(&[2; 5]).is_err());
    assert_eq!(&*lease, [1; 60], "a refused write changes nothing");
    lease.push_slice(&[2; 4]).unwrap();
    assert_eq!(lease.len(), 64);
    assert!(lease.push_slice(&[3]).is_err());
    lease.push_slice(&[]).unwrap();
    assert!(lease.set_len(65).is_err());
    assert!(lease.set_len(usize::MAX).is_err());
    lease.set_len(3).unwrap();
    assert_eq!((&*lease, lease.capacity()), (&[1, 1, 1][..], 64));
    assert_eq!(lease.spare_mut().len(), 61);
}

/// A length that grows shows memory that is initialised: zeroes, or what was there.
#[test]
fn all_of_the_memory_is_initialised() {
    let pool = fixed(64, 4).scrub(pw::pool::Scrub::All).build().unwrap();
    for _ in 0..3 {
        for mut lease in drain(&pool) {
            lease.set_len(64).unwrap();
            assert_eq!(&*lease, [0; 64]);
            lease.copy_from_slice(&[0xaa; 64]);
        }
    }
}

#[test]
fn fill_takes_what_was_filled() {
    let pool = pool(64, 2);
    let mut lease = filled(&pool, b"old");
    assert_eq!(lease.fill(|all| Err::<usize, _>(all.len())), Err(64));
    let read = lease.fill(|all| {
        all[..5].copy_from_slice(b"hello");
        Ok::<_, ()>(5)
    });
    assert_eq!((read, &*lease), (Ok(5), &b"hello"[..]));
}

/// A callback that lies about what it filled, or panics, leaves a lease that can be used. (proof.md, 26)
#[test]
fn a_bad_callback_does_no_harm() {
    let pool = pool(64, 1);
    let mut lease = filled(&pool, b"abc");
    let lie = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| lease.fill(|_| Ok::<_, ()>(65)).is_ok()));
    assert!(lie.is_err() || lease.len() <= 64, "65 of 64 bytes");
    assert!(lease.fill(|_| Ok::<_, ()>(65)).is_ok_and(|len| len <= 64), "nor is it said");
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| lease.fill::<()>(|_| panic!("planted"))));
    assert!(panic.is_err() && lease.len() <= 64);
    lease.clear();
    lease.push_slice(b"again").unwrap();
    assert_eq!(&*lease.freeze(), b"again");
    assert_eq!(drain(&pool).len(), 1);
}
