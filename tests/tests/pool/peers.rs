//! One test for each bug that was found in a relative of this pool (pool.md), named after it. Some are decided by the
//! compiler: those stand here as a line of `traits.rs` or a ui-test, and as what can be run of them.

use std::mem::forget;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use pw::pool::{Backing, Latest, LeaseMut, Overflow, Pool, PoolError, ViolationKind};

use crate::support::{Random, checksum, drain, filled, fixed, frozen, pool, times};

/// A pool of values with a `Cell` in them was shared by threads, in safe code. Here what is shared by threads is bytes,
/// or says that it is `Sync`: `traits.rs`, `Latest<Cell<_>>: !Sync`, and fail/only_what_is_send.
#[test]
fn lockfree_object_pool_0_1_6_shared_cells() {
    let pool = pool(8, 64);
    let count = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..times(1000, 1_000_000) {
                    let mut lease = filled(&pool, &[0; 8]);
                    (0..8).for_each(|at| lease[at] += 1);
                    count.fetch_add(usize::from(*lease == [1; 8]), Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(count.into_inner(), 4 * times(1000, 1_000_000));
}

/// Its `Send` did not ask for that of the allocator. Here a source of buffers is sent only if it may be
/// (`traits.rs`), and what is sent ends on the thread that it was sent to, once.
#[test]
fn opool_0_2_0_sent_an_allocator() {
    struct Ends(Arc<AtomicUsize>, thread::ThreadId);
    impl AsMut<[u8]> for Ends {
        fn as_mut(&mut self) -> &mut [u8] {
            &mut []
        }
    }
    impl Drop for Ends {
        fn drop(&mut self) {
            self.0.fetch_add(usize::from(thread::current().id() != self.1), Ordering::SeqCst);
        }
    }
    let ended = Arc::new(AtomicUsize::new(0));
    let lease: LeaseMut = LeaseMut::from_owner(Ends(ended.clone(), thread::current().id())).unwrap();
    thread::spawn(move || drop(lease.freeze())).join().unwrap();
    assert_eq!(ended.load(Ordering::SeqCst), 1);
}

/// Safe code took a buffer out of the pool that the kernel was still writing into. Here a parked slot is out of reach:
/// of `lease`, of `resolve`, of `trim`, of a scrub.
#[test]
fn compio_take_gave_out_a_buffer_in_flight() {
    let pool = fixed(64, 4).scrub(pw::pool::Scrub::All).build().unwrap();
    let parked: Vec<_> = drain(&pool)
        .into_iter()
        .map(|mut lease| {
            lease.push_slice(b"in flight").unwrap();
            let address = lease.as_mut_ptr();
            (lease.park().unwrap(), address)
        })
        .collect();
    for (ticket, _) in &parked {
        assert!(matches!(pool.lease(1), Err(PoolError::Exhausted { .. })));
        assert!(pool.resolve(*ticket).is_err());
        assert_eq!(pool.trim(), 0);
    }
    for (ticket, address) in parked {
        // SAFETY: 1. the slot is parked for this very write, as the kernel's would be; nobody else may touch it.
        unsafe { address.write(b'I') };
        assert_eq!(&*pool.unpark(ticket).unwrap(), b"In flight");
    }
}

/// With tags of 16 bits the 65,536th lease of a slot looked like the first. Also with 8, 24 and 32 bits in vain.
#[test]
fn tags_of_16_bits_came_round() {
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"first");
    let old = lease.handle().unwrap();
    let ticket = {
        drop(lease);
        let ticket = filled(&pool, b"second").park().unwrap();
        drop(pool.unpark(ticket).unwrap());
        ticket
    };
    for turn in 0..times(140_000, 1 << 24) {
        let _lease = frozen(&pool, b"later");
        assert_eq!(pool.resolve(old).unwrap_err().kind(), ViolationKind::Stale, "turn {turn}");
        assert!(pool.unpark(ticket).is_err(), "turn {turn}");
    }
}

/// bytes RUSTSEC-2026-0007: `capacity + offset` overflowed, and a length beyond the buffer came out.
#[test]
fn bytes_2026_0007_overflowed() {
    let pool = fixed(64, 2).overflow(Overflow::Error).build().unwrap();
    let ends = [usize::MAX, usize::MAX - 1, isize::MAX as usize, isize::MAX as usize + 1, u32::MAX as usize, 65];
    for end in ends {
        assert!(pool.lease(end).is_err(), "{end}");
        let mut lease = filled(&pool, b"0123456789");
        assert!(lease.set_len(end).is_err());
        let lease = lease.freeze();
        assert!(lease.slice(..end).is_none() && lease.slice(end..).is_none() && lease.slice(..=end).is_none());
        assert!(lease.slice(5..).unwrap().slice(..end).is_none(), "an offset is added");
        assert!(lease.slice(5..).unwrap().slice(end..).is_none());
        assert!(lease.slice(5..).unwrap().slice(end..end).is_none());
        assert!(lease.split_at(end).is_none());
        assert_eq!(&*lease, b"0123456789");
    }
    #[expect(clippy::reversed_empty_ranges, reason = "on purpose")]
    let reversed = frozen(&pool, b"0123456789").slice(7..3);
    assert!(reversed.is_none());
}

/// slab RUSTSEC-2025-0047: bounded by the capacity where the length was meant.
#[test]
fn slab_2025_0047_used_the_capacity() {
    let pool = Pool::builder().slot_size(64).slots(8).grow_to(64).build().unwrap();
    let lease = frozen(&pool, &[7; 10]);
    assert_eq!((lease.get(10), lease.get(63), lease.len()), (None, None, 10));
    assert!(lease.slice(0..11).is_none());
    let live = lease.handle().unwrap().to_bits();
    // Slots that exist and were never leased, and slots that the pool could grow to.
    for index in 0..200_u128 {
        for at in [0, 32, 64, 96] {
            let handle = pw::pool::Handle::from_bits(live & !(0xffff_ffff << at) | index << at);
            if handle.to_bits() != live {
                assert!(pool.resolve(handle).is_err(), "{handle:?}");
            }
        }
    }
}

/// memmap2 RUSTSEC-2026-0186: a range whose end overflows went to the kernel.
#[test]
fn memmap2_2026_0186_overflowed() {
    let sizes = [usize::MAX, usize::MAX / 2 + 1, usize::MAX - 4095, 1 << 62, 1 << 48];
    for size in sizes {
        for backing in [Backing::Mapped, Backing::Heap] {
            let large = Pool::builder().slot_size(size).slots(1).grow_to(1).backing(backing).build();
            assert!(large.is_err(), "{size}-byte slots");
            let many = Pool::builder().slot_size(4096).slots(size).grow_to(size).backing(backing).build();
            assert!(many.is_err(), "{size} slots");
            let aligned = Pool::builder().slot_size(64).slots(1).grow_to(1).align(size).backing(backing).build();
            assert!(aligned.is_err(), "aligned to {size}");
        }
    }
}

/// syncpool RUSTSEC-2020-0142: anything could be sent through the pool. `traits.rs` and fail/only_what_is_send have the
/// rule; here is what remains: a newest value is dropped once, on whichever thread.
#[test]
fn syncpool_2020_0142_sent_anything() {
    let value = Arc::new(());
    let cell = Arc::new(Latest::new());
    for _ in 0..10 {
        let (cell, value) = (cell.clone(), value.clone());
        thread::spawn(move || drop(cell.publish(value))).join().unwrap();
    }
    assert_eq!(Arc::strong_count(&value), 2);
    drop(cell);
    assert_eq!(Arc::strong_count(&value), 1);
}

/// compact_arena RUSTSEC-2019-0015: indices of one arena were good for another one. Two pools of one domain are two
/// pools, for handles and tickets.
#[test]
fn compact_arena_2019_0015_had_no_brand() {
    let (first, second) = (pool(64, 4), pool(64, 4));
    let (mine, theirs) = (frozen(&first, b"mine"), frozen(&second, b"theirs"));
    assert_eq!(second.resolve(mine.handle().unwrap()).unwrap_err().kind(), ViolationKind::Foreign);
    let ticket = filled(&first, b"ticket").park().unwrap();
    assert_eq!(second.unpark(ticket).map(drop).unwrap_err().kind(), ViolationKind::Foreign);
    assert_eq!(&*first.unpark(ticket).unwrap(), b"ticket");
    assert_eq!(&*theirs, b"theirs");
}

/// rio RUSTSEC-2020-0021: `mem::forget` of a guard let the memory be freed while it was written to. Here it only leaks:
/// memory that is forgotten stays mapped, writable, and nobody else's, even after the pool is gone.
#[test]
fn rio_2020_0021_freed_what_was_forgotten() {
    let pool = pool(256, 16);
    let mut random = Random(1);
    let forgotten: Vec<_> = (0..10)
        .map(|_| {
            let mut lease = filled(&pool, &random.bytes(256));
            let kept = (lease.as_mut_ptr(), checksum(&lease));
            forget(lease);
            kept
        })
        .collect();
    for _ in 0..times(1000, 100_000) {
        let mut leases = drain(&pool);
        leases.iter_mut().for_each(|lease| lease.push_slice(&[0xee; 256]).unwrap());
    }
    pool.trim();
    drop(pool);
    let _noise: Vec<_> = (0..8).map(|_| drain(&crate::support::pool(256, 16))).collect();
    for (address, sum) in forgotten {
        // SAFETY: 1. the lease was forgotten, so its slot is mapped for ever and nobody else's.
        let bytes = unsafe { std::slice::from_raw_parts_mut(address, 256) };
        assert_eq!(checksum(bytes), sum);
        bytes.fill(1);
    }
}

/// A reference count that wraps frees what lives: the process ends before. (proof.md, 23)
#[cfg(not(miri))]
#[test]
#[ignore = "2^28 forgotten clones: a second with optimisation; run by PINWIRE_FULL"]
fn forgotten_clones_do_not_wrap_the_count() {
    let text = crate::child::dies("peers::forgotten_clones_do_not_wrap_the_count", || {
        let lease = frozen(&pool(64, 1), b"x");
        for _ in 0..u32::MAX {
            forget(lease.clone());
        }
    });
    assert!(!text.contains("panicked"), "{text}");
}

/// A callback that panics in the middle leaves no half-made lease behind. (rkyv 2026-0122, sized-chunks 2026-0255)
#[test]
fn rkyv_2026_0122_was_half_done() {
    let pool = pool(64, 1);
    for _ in 0..10 {
        let lease = filled(&pool, b"abc");
        let result = catch_unwind(AssertUnwindSafe(move || {
            let mut lease = lease;
            lease.fill::<()>(|all| {
                all.fill(9);
                panic!("planted")
            })
        }));
        assert!(result.is_err());
        assert_eq!(drain(&pool).len(), 1);
    }
}
