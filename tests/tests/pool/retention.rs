//! Bounded memory: what a small view keeps, and what a bad slot costs. (A3-5, X-11, X-12)

use pw::pool::{Checks, Domain, Lease, LeaseMut, Pool};

use crate::support::{Random, drain, filled, fixed_in, frozen, pool, times};

/// 16 bytes of 64 KiB say what they keep, and `detach` frees it.
#[test]
fn a_small_view_says_what_it_keeps() {
    let pool = pool(65_536, 1);
    let whole = frozen(&pool, &Random(1).bytes(65_536));
    let part = whole.slice(100..116).unwrap();
    drop(whole);
    assert_eq!((part.len(), part.retained()), (16, 65_536));
    assert!(pool.lease(1).is_err(), "the slot is kept");
    let copy = part.detach().unwrap();
    assert_eq!((copy.len(), copy.retained()), (16, 16));
    assert_eq!((copy.handle(), copy.share_count() == 1), (None, true));
    assert_ne!(copy.as_ptr(), part.as_ptr());
    assert_eq!(*copy, *part);
    drop(part);
    assert!(pool.lease(1).is_ok(), "the copy does not keep it");
    assert_eq!(&*copy, &Random(1).bytes(65_536)[100..116]);
}

/// A copy outlives the pool, too.
#[test]
fn a_detached_copy_needs_no_pool() {
    let copy = frozen(&pool(64, 1), b"0123456789").slice(3..7).unwrap().detach().unwrap();
    assert_eq!(&*copy.clone(), b"3456");
    assert_eq!(&*copy.try_into_mut().unwrap(), b"3456");
}

/// 1e6 odd parts keep the capacity of the pool, and of the slot. (`bytes` loses a little with each.)
#[test]
fn odd_parts_cost_no_capacity() {
    let pool = pool(1021, 4);
    let bytes = Random(2).bytes(1021);
    let mut random = Random(3);
    let mut lease = frozen(&pool, &bytes);
    let capacity = lease.clone().retained();
    for _ in 0..times(300_000, 1_000_000) {
        let start = random.below(1022);
        let end = start + random.below(1022 - start);
        lease = recovered(lease, &bytes, start, end);
    }
    drop(lease);
    let leases = drain(&pool);
    assert_eq!(leases.len(), 4);
    assert!(leases.iter().all(|lease| lease.capacity() >= 1021) && capacity >= 1021);
}

/// The part is what it should be; the lease comes back whole.
fn recovered(lease: Lease, bytes: &[u8], start: usize, end: usize) -> Lease {
    let part = lease.slice(start..end).unwrap();
    assert_eq!(*part, bytes[start..end]);
    drop(part);
    lease
}

/// what remains of a lease as its last part can be made writable, with all of the slot's room behind it or as much
/// as it had, and gives back the whole slot.
#[test]
fn a_part_gives_back_the_whole_slot() {
    let pool = pool(256, 1);
    let mut random = Random(4);
    for _ in 0..times(10_000, 1_000_000) {
        let start = random.below(256);
        let part = frozen(&pool, &[7; 256]).slice(start..).unwrap();
        let mut lease = part.try_into_mut().unwrap();
        assert_eq!(lease.len(), 256 - start);
        lease.iter_mut().for_each(|byte| *byte = 9);
        assert!(lease.capacity() >= lease.len() && lease.capacity() <= 256);
    }
    assert!(filled(&pool, &[1; 256]).capacity() >= 256);
}

struct Careful;

impl Domain for Careful {
    const NAME: &'static str = "careful";
    const CHECKS: Checks = Checks::HARDENED;
}

/// Writes one byte behind the room of a lease, as a C library does.
pub fn overrun<D: Domain>(lease: &mut LeaseMut<D>) {
    lease.clear();
    let room = lease.spare_mut();
    let end = room.as_mut_ptr().wrapping_add(room.len());
    // SAFETY: 1. the byte is in the same mapping, between two slots; no reference covers it. It is the bug under test.
    let found = unsafe { end.read_volatile() };
    // SAFETY: 1. as for the read above: the mapping, and no reference.
    unsafe { end.write_volatile(found ^ 0x5a) };
}

/// A3-5: 1 bad of 64 is put aside; the others serve, and memory does not grow.
#[test]
#[cfg_attr(miri, ignore = "writes out of bounds on purpose")]
fn a_bad_slot_is_put_aside() {
    let pool: Pool<Careful> = fixed_in(128, 64).build().unwrap();
    let mut bad = pool.lease(128).unwrap();
    let address = bad.as_ptr();
    overrun(&mut bad);
    drop(bad);
    for _ in 0..times(1000, 100_000) {
        let leases = drain(&pool);
        assert!(leases.iter().all(|lease| lease.as_ptr() != address), "the bad slot is out again");
        assert!(leases.len() >= 62, "{} of 64 serve", leases.len());
    }
}

/// A3-5: 1 view that is kept for ever costs one slot and nothing else.
#[test]
fn a_kept_view_costs_one_slot() {
    let pool = pool(128, 64);
    let kept = frozen(&pool, b"kept").slice(1..3).unwrap();
    for _ in 0..times(1000, 100_000) {
        assert_eq!(drain(&pool).len(), 63);
    }
    assert_eq!(&*kept, b"ep");
}

/// A3-5: memory is bounded: any number of leases costs no more of it than the slots have.
#[cfg(all(target_os = "linux", not(miri)))]
#[test]
fn resident_memory_is_bounded() {
    const SIZE: usize = 65_536;
    const SLACK: usize = 4 << 20;
    crate::child::alone("retention::resident_memory_is_bounded", || {
        let pool = pool(SIZE, 64);
        let before = resident();
        let kept = frozen(&pool, &[1; SIZE]).slice(..16).unwrap();
        for turn in 0..times(100, 10_000) {
            let mut leases = drain(&pool);
            leases.iter_mut().for_each(|lease| lease.spare_mut().fill(turn as u8));
        }
        let grown = resident() - before;
        assert!((32 * SIZE..64 * SIZE + SLACK).contains(&grown), "{grown} bytes");
        pool.trim();
        assert!(resident() < before + SLACK, "all but the kept one are given back");
        assert_eq!(*kept, [1; 16]);
    });
}

#[cfg(all(target_os = "linux", not(miri)))]
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().strip_suffix(" kB").unwrap().trim().parse::<usize>().unwrap() * 1024
}
