//! "Is this the address of a live lease?", exactly. (B2-5)

use pw::pool::Backing;

use crate::support::{Random, drain, filled, fixed, frozen, pool, times};

/// B2-5: a check of the pool's range only would accept these: free slots, the gaps between slots, the guards.
#[test]
fn only_payloads_of_live_leases_are_found() {
    let pool = pool(1000, 64);
    let mut leases = drain(&pool);
    leases.iter_mut().for_each(|lease| lease.push_slice(&[1; 1000]).unwrap());
    let mut random = Random(1);
    let all: Vec<_> = leases.iter().map(|lease| lease.as_ptr()).collect();
    while leases.len() > 32 {
        leases.swap_remove(random.below(leases.len()));
    }
    let live: Vec<_> = leases.iter().map(|lease| lease.as_ptr() as usize..lease.as_ptr() as usize + 1000).collect();
    let (low, high) = (*all.iter().min().unwrap(), *all.iter().max().unwrap());
    let (mut accepted, mut bad) = (0, 0);
    for _ in 0..times(100_000, 1_000_000) {
        let pointer = low.wrapping_add(random.below(high as usize + 5000 - low as usize)).wrapping_sub(2000);
        let is_live = live.iter().any(|room| room.contains(&(pointer as usize)));
        assert_eq!(pool.owner_of(pointer).is_some(), is_live, "{pointer:?}");
        accepted += usize::from(is_live);
        bad += usize::from(!is_live && (low..high).contains(&pointer));
    }
    assert!(cfg!(miri) || (accepted > 100 && bad > 100), "{accepted} good, {bad} bad within the range");
}

/// B2-5: the edges, byte by byte.
#[test]
fn the_edges_are_exact() {
    for backing in [Backing::Heap, Backing::Mapped] {
        let pool = fixed(100, 8).backing(backing).build().unwrap();
        let lease = filled(&pool, &[1; 100]);
        let start = lease.as_ptr();
        for at in -64_isize..300 {
            let found = pool.owner_of(start.wrapping_offset(at)).is_some();
            assert_eq!(found, (0..100).contains(&at), "{at}");
        }
    }
}

/// B2-5: what is found is the lease of that address.
#[test]
fn the_lease_of_an_address_is_named() {
    let pool = pool(64, 8);
    let leases: Vec<_> = (0..8).map(|_| frozen(&pool, &[1; 64])).collect();
    for lease in &leases {
        let found = pool.owner_of(lease.as_ptr().wrapping_add(63)).unwrap();
        let bits = u128::from(found.pool) << 96 | u128::from(found.slot) << 64 | u128::from(found.generation);
        assert_eq!(bits, lease.handle().unwrap().to_bits());
    }
    let addresses: Vec<_> = leases.iter().map(|lease| lease.as_ptr()).collect();
    drop(leases);
    assert!(addresses.iter().all(|address| pool.owner_of(*address).is_none()), "free again");
}

/// Addresses of anything else: the stack, the heap, null, the end of memory, another pool.
#[test]
fn other_addresses_are_no_leases() {
    let (pool, other) = (pool(64, 8), pool(64, 8));
    let (mine, theirs) = (frozen(&pool, b"mine"), frozen(&other, b"theirs"));
    let (stack, heap) = ([0_u8; 8], vec![0_u8; 8]);
    for address in
        [stack.as_ptr(), heap.as_ptr(), std::ptr::null(), std::ptr::without_provenance(usize::MAX), theirs.as_ptr()]
    {
        assert!(pool.owner_of(address).is_none(), "{address:?}");
    }
    assert!(other.owner_of(mine.as_ptr()).is_none());
    assert!(pool.owner_of(mine.as_ptr()).is_some() && other.owner_of(theirs.as_ptr()).is_some());
}
