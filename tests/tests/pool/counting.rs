//! Counts allocations, for each thread alone: 0 per message in steady state. (B2-10, A4-8, A1-9)

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use pw::Message;
use pw::pool::{Pool, Validated};

use crate::support::{filled, times};

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: 1. every call goes on to `System` unchanged; the count is a plain thread-local that never allocates.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// What this thread allocates meanwhile.
pub fn allocations(work: impl FnOnce()) -> usize {
    let before = COUNT.with(Cell::get);
    work();
    COUNT.with(Cell::get) - before
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Order<'a> {
    id: u64,
    symbol: &'a str,
    sizes: Vec<u32>,
}

fn order() -> Order<'static> {
    Order { id: 7, symbol: "ESZ6", sizes: vec![1, 2, 3] }
}

/// A pool whose thread cache is warm: the first lease of a thread makes it.
fn warm() -> Pool {
    let pool = Pool::new().unwrap();
    let leases: Vec<_> = (0..8).map(|_| pool.lease(64).unwrap()).collect();
    drop(leases);
    // With the feature `hardened`, slots rest in a list that grows to its length first.
    (0..1000).for_each(|_| drop(pool.lease(64).unwrap()));
    pool
}

/// B2-10, A4-8: encode, freeze, share, view, drop.
#[test]
fn a_message_allocates_nothing() {
    let (pool, order, turns) = (warm(), order(), times(10_000, 1_000_000));
    let count = allocations(|| {
        for _ in 0..turns {
            let message: Validated<Order<'_>> = pool.encode(&order).unwrap();
            let other = message.clone();
            assert_eq!(other.view().id(), 7);
            black_box(message.view().symbol());
        }
    });
    assert_eq!(count, 0);
}

/// B2-10: also when more leases are out than a thread's cache holds, so that the depot is asked.
#[test]
fn a_burst_of_leases_allocates_nothing() {
    let pool = warm();
    let mut leases = Vec::with_capacity(200);
    let burst = |leases: &mut Vec<_>| {
        leases.extend((0..200).map(|_| pool.lease(64).unwrap()));
        leases.clear();
    };
    burst(&mut leases);
    let turns = times(100, 10_000);
    assert_eq!(allocations(|| (0..turns).for_each(|_| burst(&mut leases))), 0);
}

/// B2-10: handles, slices, recovery.
#[test]
fn the_life_of_a_lease_allocates_nothing() {
    let (pool, turns) = (warm(), times(10_000, 1_000_000));
    let count = allocations(|| {
        for _ in 0..turns {
            let lease = filled(&pool, b"0123456789").freeze();
            let handle = lease.handle().unwrap();
            let (left, right) = lease.split_at(4).unwrap();
            drop(lease);
            assert_eq!(&*pool.resolve(handle).unwrap(), b"0123456789");
            assert!(right.try_into_mut().is_err(), "the left half lives");
            drop(left);
            assert!(pool.resolve(handle).is_err());
        }
    });
    assert_eq!(count, 0);
}

/// Errors, too, are made of what is there. (A3-2)
#[test]
fn violations_allocate_nothing() {
    let pool = warm();
    let stale = filled(&pool, b"x").freeze().handle().unwrap();
    assert_eq!(allocations(|| assert!(pool.resolve(stale).is_err())), 0);
}

/// Negative control: the counter counts.
#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(Box::new(1)))), 1);
    assert!(allocations(|| drop(black_box(order().to_vec()))) > 1);
    let pool = warm();
    let lease = filled(&pool, &[7; 100]).freeze();
    assert!(allocations(|| drop(black_box(lease.detach().unwrap()))) >= 1, "a copy of one's own is on the heap");
}
